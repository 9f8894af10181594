// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.standing.Delegation.Member;
import io.kogge.event.aggregate.Stored;
import java.time.Clock;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Reads registrations together with the decisions on their places. From the documents that are the truth and not from a
 * projection, so that what somebody just did is there on the next page.
 */
public final class Standings {
    private final Missions missions;
    private final Registrations registrations;
    private final AllocationCommands allocations;
    private final Clock clock;

    /** Reads these, by the domain's clock. */
    public Standings(Missions missions, Registrations registrations, AllocationCommands allocations, Clock clock) {
        this.missions = missions;
        this.registrations = registrations;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** The situation of one registration, or a rejection {@code registration-not-found}. */
    public Mono<Situation> of(String registrationId) {
        return registrations.get(registrationId).flatMap(this::of);
    }

    /** The situation of a registration that was read. */
    public Mono<Situation> of(Stored<Registration> stored) {
        String missionId = stored.state().missionId();
        return Mono.zip(missions.get(missionId), allocations.find(missionId))
                .map(both -> new Situation(
                        stored,
                        new Line(both.getT2(), clock.instant()).of(stored.state()),
                        both.getT1(),
                        places(both.getT1(), both.getT2())));
    }

    /** Everybody who registered for a mission, or a rejection {@code mission-not-found}. */
    public Mono<Delegation> delegation(String missionId) {
        return Mono.zip(
                        missions.get(missionId),
                        allocations.find(missionId),
                        registrations.of(missionId).collectList())
                .map(all -> {
                    Line line = new Line(all.getT2(), clock.instant());
                    List<Member> members = all.getT3().stream()
                            .map(registration -> new Member(registration, line.of(registration)))
                            .toList();
                    return new Delegation(all.getT1(), places(all.getT1(), all.getT2()), members);
                });
    }

    /** The balance of a mission's places. */
    public Mono<Places> places(Mission mission) {
        return allocations.find(mission.id()).map(allocation -> places(mission, allocation));
    }

    /** The capacity is the mission's own, as the allocation may not have heard of it yet. */
    private static Places places(Mission mission, Allocation allocation) {
        Places decided = allocation.places();
        return new Places(mission.capacity(), decided.accepted(), decided.waiting(), decided.undecided());
    }
}
