// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Takes registrations from the public form. Nobody can find out from the answers who registered: a second try with an
 * address in use is answered like the first, takes its id too, and is announced by mail to the holder of the address
 * alone.
 */
public final class RegisterHandler {
    /** An address may be freed and taken again between two looks; more often than this it is not chance. */
    private static final int TRIES = 3;

    private final Missions missions;
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final RegistrationIndex index;
    private final Clock clock;
    private final Duration confirmWithin;

    /** Registrations lapse unless they are confirmed within this time. */
    public RegisterHandler(
            Missions missions,
            Aggregates<Registration, RegistrationEvent> registrations,
            RegistrationIndex index,
            Clock clock,
            Duration confirmWithin) {
        this.missions = missions;
        this.registrations = registrations;
        this.index = index;
        this.clock = clock;
        this.confirmWithin = confirmWithin;
    }

    /**
     * Hands in a form under an id that the asker chose. The same id with the same content is the same wish; with other
     * content it is refused with {@code registration-exists}, and while registration is not open with the reason for
     * that.
     */
    public Mono<Void> register(String id, String missionId, Applicant applicant) {
        Command command = Command.creating(id, Actor.person(id), missionId + '\n' + applicant.content());
        return missions.get(missionId)
                .flatMap(mission -> refusal(mission)
                        .map(refusal -> again(id, missionId, applicant, command, refusal))
                        .orElseGet(() -> handIn(id, missionId, applicant, command, TRIES)));
    }

    private Optional<Rejection> refusal(Mission mission) {
        if (mission.state() == MissionState.CANCELLED) {
            return Optional.of(new Rejection.Conflict("mission-cancelled"));
        }
        RegistrationWindow window = mission.registrationAt(clock.instant());
        return switch (window) {
            case OPEN -> Optional.empty();
            case NOT_YET_OPEN -> Optional.of(new Rejection.Conflict("registration-not-open-yet"));
            case CLOSED -> Optional.of(new Rejection.Conflict("registration-closed"));
        };
    }

    /** Registration is not open; who asks again under an id that was taken while it was gets the same answer again. */
    private Mono<Void> again(String id, String missionId, Applicant applicant, Command command, Rejection refusal) {
        return registrations
                .find(id)
                .switchIfEmpty(Mono.error(refusal))
                .flatMap(known -> registrations.create(
                        id, command, Registration.start(id, missionId, applicant, clock.instant(), confirmWithin)))
                .then();
    }

    private Mono<Void> handIn(String id, String missionId, Applicant applicant, Command command, int tries) {
        return registrations
                .create(id, command, Registration.start(id, missionId, applicant, clock.instant(), confirmWithin))
                .then()
                .onErrorResume(
                        Registrations::taken,
                        taken -> registrations
                                .find(id)
                                .hasElement()
                                .flatMap(idTaken -> idTaken
                                        ? Mono.error(taken)
                                        : repeat(id, missionId, applicant, command, tries)));
    }

    private Mono<Void> repeat(String id, String missionId, Applicant applicant, Command command, int tries) {
        if (tries == 0) {
            return Mono.error(new Rejection.Conflict("busy"));
        }
        return index.holderOf(missionId, applicant.person().comparedEmail())
                .filterWhen(this::stillHolds)
                .flatMap(holder -> announce(holder, command)
                        .then(registrations.create(
                                id,
                                command,
                                Registration.duplicate(id, missionId, applicant, clock.instant(), confirmWithin)))
                        .thenReturn(true))
                .defaultIfEmpty(false)
                .flatMap(held -> held ? Mono.empty() : handIn(id, missionId, applicant, command, tries - 1));
    }

    /** Not if it has lapsed: then it gives the address up here and now, as its holder was told to register again. */
    private Mono<Boolean> stillHolds(String holder) {
        return registrations
                .change(
                        holder,
                        Command.of("expire:" + holder, ExpireSweep.LAPSED),
                        registration -> registration.expire(clock.instant()))
                .map(stored -> stored.state().state() != RegistrationState.EXPIRED);
    }

    private Mono<Void> announce(String holder, Command command) {
        return registrations
                .change(holder, command.next("repeat"), registration -> registration.repeat(clock.instant()))
                .then();
    }
}
