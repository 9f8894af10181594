// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.usecase;

import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Mails those who asked the links of all their registrations for missions that are not over; of each at most once an hour, as every
 * such mail may be unasked for. Done again after a crash nobody gets a second mail.
 */
public final class SendLinks {
    private static final Logger LOG = LoggerFactory.getLogger(SendLinks.class);
    private static final int BATCH = 1_000;
    /** Whoever asked before that has asked again or gone on, and the next mail could be a second one. */
    private static final Duration TRIED_FOR = Registration.BETWEEN_REPEATS;

    private static final Actor ASKED = Actor.system("link-asked-for");

    private final LinkRequests requests;
    private final PeopleIndex people;
    private final RegistrationIndex index;
    private final Missions missions;
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final EachAlone each;
    private final Clock clock;
    private final Clock systemClock;

    /** What goes wrong with one request is told to {@code each}, and stops no other. The clock is the domain's. */
    public SendLinks(
            LinkRequests requests,
            PeopleIndex people,
            RegistrationIndex index,
            Missions missions,
            Aggregates<Registration, RegistrationEvent> registrations,
            EachAlone each,
            Clock clock,
            Clock systemClock) {
        this.requests = requests;
        this.people = people;
        this.index = index;
        this.missions = missions;
        this.registrations = registrations;
        this.each = each;
        this.clock = clock;
        this.systemClock = systemClock;
    }

    /** Looks once. */
    public Mono<Void> run() {
        return dropLate()
                .thenMany(Flux.defer(() -> requests.open(BATCH)))
                .collectMap(LinkRequest::id)
                .flatMap(open -> each.run(
                        Flux.fromIterable(open.keySet()),
                        id -> Mono.justOrEmpty(open.get(id)).flatMap(this::answer)));
    }

    private Mono<Void> dropLate() {
        return requests.drop(systemClock.instant().minus(TRIED_FOR))
                .doOnNext(dropped -> {
                    if (dropped > 0) {
                        LOG.warn("{} requests for links failed for {} and are dropped", dropped, TRIED_FOR);
                    }
                })
                .then();
    }

    /** One registration that fails keeps none of the others from its mail, and the request for the next look. */
    private Mono<Void> answer(LinkRequest request) {
        return people.byAddressKey(Set.of(request.addressKey()))
                .flatMapMany(found -> Flux.fromIterable(found.values()))
                .concatMap(person -> index.ofPerson(person.id()))
                .concatMapDelayError(this::send)
                .then(requests.done(request.id()));
    }

    private Mono<Void> send(Registration registration) {
        return Mono.defer(() -> missions.get(registration.missionId()))
                .filter(mission -> mission.alive() && mission.endsAt().isAfter(clock.instant()))
                .flatMap(ahead -> registrations.change(registration.id(), Command.by(ASKED), this::again))
                .onErrorResume(Rejection.NotFound.class, gone -> Mono.empty())
                .then();
    }

    /** Not of what was withdrawn, lapsed or replaced. */
    private Decision<Registration, RegistrationEvent> again(Registration registration) {
        boolean stands = registration.state() == RegistrationState.STARTED
                || registration.state() == RegistrationState.SUBMITTED;
        return stands && !registration.lapsed(clock.instant())
                ? registration.repeat(clock.instant())
                : Decision.unchanged(registration);
    }
}
