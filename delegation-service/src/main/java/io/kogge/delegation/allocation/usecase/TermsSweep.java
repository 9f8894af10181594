// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.missions.usecase.Missions.Version;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings allocations up to what their missions say, where an event of a mission got lost on the way. It compares which
 * event each was heard by, a hundred missions at a time, and touches those allocations that are behind.
 */
public final class TermsSweep {
    private static final int TOGETHER = 100;
    private static final Actor SWEEP = Actor.system("left-behind");

    private final Missions missions;
    private final AllocationIndex allocations;
    private final AllocationCommands commands;
    private final EachAlone each;
    private final Clock clock;

    /** Compares these, by the domain's clock. */
    public TermsSweep(
            Missions missions, AllocationIndex allocations, AllocationCommands commands, EachAlone each, Clock clock) {
        this.missions = missions;
        this.allocations = allocations;
        this.commands = commands;
        this.each = each;
        this.clock = clock;
    }

    /** Goes once through the missions that are not over. */
    public Mono<Void> run() {
        return each.run(missions.endingAfter(clock.instant()).buffer(TOGETHER).concatMap(this::behind), this::take);
    }

    private Flux<String> behind(List<Version> versions) {
        return allocations
                .termsKnown(versions.stream().map(Version::missionId).toList())
                .flatMapIterable(known -> versions.stream()
                        .filter(version -> known.getOrDefault(version.missionId(), 0L) < version.sequence())
                        .map(Version::missionId)
                        .toList());
    }

    private Mono<Allocation> take(String missionId) {
        return missions.get(missionId)
                .flatMap(mission -> commands.take(missionId, MissionTerms.of(mission), Command.by(SWEEP)));
    }
}
