// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.Entry;
import io.kogge.delegation.allocation.model.PlaceDecision;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import io.kogge.delegation.registration.usecase.RegistrationIndex.Claim;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Brings each allocation up to what the mission and its registrations say, where an event got lost on the way here:
 * nobody who was told "received" may be left behind. Mostly there is nothing to do, and then nothing is written.
 */
public final class AllocationSweep {
    private static final Actor SWEEP = Actor.system("left-behind");

    private final Missions missions;
    private final RegistrationIndex registrations;
    private final AllocationCommands commands;
    private final EachAlone each;
    private final Clock clock;
    private final Duration after;

    /** Sweeps registrations that count for longer than this; the events of younger ones are on their way. */
    public AllocationSweep(
            Missions missions,
            RegistrationIndex registrations,
            AllocationCommands commands,
            EachAlone each,
            Clock clock,
            Duration after) {
        this.missions = missions;
        this.registrations = registrations;
        this.commands = commands;
        this.each = each;
        this.clock = clock;
        this.after = after;
    }

    /** Goes once through all missions that are not over. */
    public Mono<Void> run() {
        return each.run(
                missions.endingAfter(clock.instant()), id -> missions.get(id).flatMap(this::sweep));
    }

    private Mono<Void> sweep(Mission mission) {
        return commands.take(mission.id(), MissionTerms.of(mission), Command.by(SWEEP))
                .then(commands.settle(mission.id(), Command.by(SWEEP)))
                .flatMap(allocation -> catchUp(mission.id(), allocation));
    }

    private Mono<Void> catchUp(String missionId, Allocation allocation) {
        Map<String, Entry> known =
                allocation.entries().stream().collect(Collectors.toMap(Entry::registrationId, Function.identity()));
        return registrations
                .claims(missionId, each::failed)
                .filter(claim -> leftBehind(claim, known.get(claim.registrationId())))
                .sort(Comparator.comparing(this::since))
                .concatMap(claim -> drive(missionId, claim))
                .then();
    }

    private boolean leftBehind(Claim claim, @Nullable Entry entry) {
        if (claim.submittedAt() == null || since(claim).isAfter(clock.instant().minus(after))) {
            return false;
        }
        return switch (claim.state()) {
            case SUBMITTED -> entry == null;
            case WITHDRAWN -> entry != null && entry.decision() != PlaceDecision.WITHDRAWN;
            case STARTED, EXPIRED, DUPLICATE, FORGOTTEN -> false;
        };
    }

    private Instant since(Claim claim) {
        return claim.submittedAt() == null ? Instant.MAX : claim.submittedAt();
    }

    private Mono<Allocation> drive(String missionId, Claim claim) {
        Command command = Command.by(SWEEP);
        return claim.state() == RegistrationState.WITHDRAWN
                ? commands.withdraw(missionId, claim.registrationId(), claim.registrationId(), command)
                : commands.submit(missionId, claim.registrationId(), claim.registrationId(), command);
    }
}
