// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.standing;

import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.allocation.usecase.AllocationCommands;
import io.kogge.delegation.allocation.usecase.AllocationIndex;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.usecase.Registrant;
import io.kogge.delegation.registration.usecase.Registrations;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * Reads registrations together with the decisions on their places. From the documents that are the truth and not from a
 * projection, so that what somebody just did is there on the next page.
 */
public final class Standings {
    private final Missions missions;
    private final Registrations registrations;
    private final AllocationCommands allocations;
    private final AllocationIndex index;
    private final Clock clock;

    /** Reads these, by the domain's clock. */
    public Standings(
            Missions missions,
            Registrations registrations,
            AllocationCommands allocations,
            AllocationIndex index,
            Clock clock) {
        this.missions = missions;
        this.registrations = registrations;
        this.allocations = allocations;
        this.index = index;
        this.clock = clock;
    }

    /** The situation of one registration, or a rejection {@code registration-not-found}. */
    public Mono<Situation> of(String registrationId) {
        return registrations.registrant(registrationId).flatMap(this::of);
    }

    /** The situation of a registration that was read. */
    public Mono<Situation> of(Registrant registrant) {
        Registration registration = registrant.registration().state();
        String missionId = registration.missionId();
        return Mono.zip(missions.get(missionId), allocations.find(missionId))
                .map(both -> new Situation(
                        registrant,
                        Standing.of(registration, both.getT2(), clock.instant()),
                        both.getT1(),
                        places(both.getT1(), both.getT2().places())));
    }

    /** The balance of a mission's places. */
    public Mono<Places> places(Mission mission) {
        return places(List.of(mission)).map(places -> places.getOrDefault(mission.id(), Places.NONE));
    }

    /** The balance of these missions' places, by mission; all of them are there. */
    public Mono<Map<String, Places>> places(Collection<Mission> of) {
        return index.places(of.stream().map(Mission::id).toList())
                .map(known -> of.stream()
                        .collect(Collectors.toMap(
                                Mission::id,
                                mission -> places(mission, known.getOrDefault(mission.id(), Places.NONE)))));
    }

    /** The capacity is the mission's own, as the allocation may not have heard of it yet. */
    static Places places(Mission mission, Places decided) {
        return new Places(
                mission.capacity(), decided.accepted(), decided.waiting(), decided.undecided(), decided.noShows());
    }
}
