// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import io.kogge.delegation.allocation.model.Notice;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.UnheardRegistrations;
import io.kogge.delegation.registration.usecase.UnheardRegistrations.Unheard;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells allocations of the registrations that bear the mark that theirs has not heard of them, where an event got lost on
 * the way: nobody who was told "received" may be left behind. And it goes on where a crash left something to decide.
 * Mostly nobody bears the mark, and then nothing is read.
 */
public final class AllocationSweep {
    /** In one run; the next goes on with those who wait less long. */
    private static final int MOST = 1000;

    private static final Actor SWEEP = Actor.system("left-behind");

    private final UnheardRegistrations registrations;
    private final AllocationIndex allocations;
    private final AllocationCommands commands;
    private final EachAlone each;
    private final Clock clock;
    private final Duration after;

    /** Sweeps registrations that bear the mark for longer than this; the events of others are on their way. */
    public AllocationSweep(
            UnheardRegistrations registrations,
            AllocationIndex allocations,
            AllocationCommands commands,
            EachAlone each,
            Clock clock,
            Duration after) {
        this.registrations = registrations;
        this.allocations = allocations;
        this.commands = commands;
        this.each = each;
        this.clock = clock;
        this.after = after;
    }

    /** Sweeps once. */
    public Mono<Void> run() {
        return leftBehind().then(Mono.defer(() -> each.run(allocations.unsettled(), commands::settle)));
    }

    private Mono<Void> leftBehind() {
        return registrations
                .before(clock.instant().minus(after), each::failed)
                .take(MOST)
                .collectMultimap(Unheard::missionId, unheard -> unheard, LinkedHashMap::new)
                .flatMap(missions -> each.run(
                        Flux.fromIterable(missions.keySet()), id -> tell(id, missions.getOrDefault(id, List.of()))));
    }

    private Mono<Void> tell(String missionId, Collection<Unheard> left) {
        List<Told> told = left.stream()
                .map(unheard -> new Told(notice(unheard), Command.by(SWEEP)))
                .toList();
        return commands.hear(missionId, told);
    }

    private static Notice notice(Unheard unheard) {
        return unheard.state() == RegistrationState.WITHDRAWN
                ? new Notice.Withdrawn(unheard.registrationId(), unheard.kind())
                : new Notice.Submitted(unheard.registrationId(), unheard.kind());
    }
}
