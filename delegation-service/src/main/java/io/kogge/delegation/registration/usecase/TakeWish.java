// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.people.model.Person;
import io.kogge.delegation.people.usecase.FindPerson;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.model.Wish;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What a form means: a registration to be confirmed by its own link. An earlier form of the same person that waits for
 * that gives way to it, and so does one that it corrects; where the person registered already, the person hears so by mail, and
 * nobody else does. Done again after a crash, it comes to the same.
 */
public final class TakeWish {
    /** A mission may be freed and taken again between two looks; more often than this it is not chance. */
    private static final int TRIES = 3;

    private final FindPerson find;
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final RegistrationIndex index;
    private final Clock clock;
    private final Duration confirmWithin;

    /** Registrations lapse unless they are confirmed within this time after handing in, by the domain's clock. */
    public TakeWish(
            FindPerson find,
            Aggregates<Registration, RegistrationEvent> registrations,
            RegistrationIndex index,
            Clock clock,
            Duration confirmWithin) {
        this.find = find;
        this.registrations = registrations;
        this.index = index;
        this.clock = clock;
        this.confirmWithin = confirmWithin;
    }

    /**
     * Takes it on; who handed it in.
     *
     * @param seen who had its address when that was last looked at; null if nobody did
     */
    public Mono<Person> take(Wish wish, @Nullable Person seen) {
        Command command = Command.of(wish.id(), Actor.person(wish.id())).next("hand-in");
        Instant lapsesAt = wish.handedInAt().plus(confirmWithin);
        return find.handIn(seen, wish.applicant().person(), lapsesAt, command.next("person"))
                .flatMap(person -> start(wish.id(), wish, person, lapsesAt, command, TRIES)
                        .then(replace(wish.corrects(), command))
                        .thenReturn(person));
    }

    private Mono<Void> start(String id, Wish wish, Person person, Instant lapsesAt, Command command, int tries) {
        return registrations
                .create(
                        id,
                        command,
                        Registration.start(
                                id, wish.missionId(), person.id(), wish.applicant(), wish.handedInAt(), lapsesAt))
                .then()
                .onErrorResume(
                        error -> tries > 0 && Registrations.taken(error),
                        taken -> meet(id, wish, person, lapsesAt, command, tries - 1));
    }

    private Mono<Void> meet(String id, Wish wish, Person person, Instant lapsesAt, Command command, int tries) {
        Mono<Void> again = Mono.defer(() -> start(id, wish, person, lapsesAt, command, tries));
        return registrations.find(id).hasElement().flatMap(idTaken -> {
            if (idTaken) {
                // by something else, such as what staff entered: the wish is none the less for it
                return start(UUID.randomUUID().toString(), wish, person, lapsesAt, command, tries);
            }
            return index.holderOf(wish.missionId(), person.id())
                    .flatMap(holder -> giveWay(holder, command))
                    .defaultIfEmpty(true)
                    .flatMap(free -> free ? again : Mono.empty());
        });
    }

    /** The link in the mail to the wrong address ends; what was confirmed nevertheless stays. */
    private Mono<Void> replace(@Nullable String corrected, Command command) {
        return Mono.justOrEmpty(corrected)
                .flatMap(id ->
                        registrations.change(id, command.next("correct"), earlier -> earlier.replace(clock.instant())))
                .then()
                .onErrorResume(Rejection.NotFound.class, none -> Mono.empty());
    }

    /** Whether the earlier registration makes room; one that counts does not, and its person is told of the try. */
    private Mono<Boolean> giveWay(String holder, Command command) {
        return registrations
                .change(holder, command.next("meet"), earlier -> {
                    Instant now = clock.instant();
                    return earlier.state() == RegistrationState.SUBMITTED ? earlier.repeat(now) : earlier.replace(now);
                })
                .map(stored -> stored.state().state() != RegistrationState.SUBMITTED)
                .onErrorResume(Rejection.NotFound.class, gone -> Mono.just(true));
    }
}
