// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.Destination;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.UnsafeNotice;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The advisories that concern a route.
 *
 * @param places where it leads
 * @param inForce those that hold there or nearly there, the strictest first
 * @param eased those that were of the strictest level there and no longer are
 */
public record RouteAdvisories(
        Collection<Destination> places, List<Stored<Advisory>> inForce, List<Stored<Advisory>> eased) {

    /** Takes copies. */
    public RouteAdvisories {
        places = List.copyOf(places);
        inForce = List.copyOf(inForce);
        eased = List.copyOf(eased);
    }

    /**
     * Those that count for a mission of these planners: those that hold, and those whose strictest level nobody but they
     * ended.
     */
    public List<RouteAdvisory> all(Set<String> planners) {
        return Stream.concat(
                        inForce.stream()
                                .map(stored -> RouteAdvisory.of(
                                        stored.state(),
                                        stored.state().advice().place(),
                                        stored.version(),
                                        places,
                                        false)),
                        eased.stream().flatMap(stored -> eased(stored.state(), planners)))
                .toList();
    }

    /** The same of this mission. */
    public List<RouteAdvisory> all(Mission mission) {
        return all(mission.oversight().planners());
    }

    private Stream<RouteAdvisory> eased(Advisory advisory, Set<String> planners) {
        return advisory.eased().stream()
                .filter(ended -> ended.countsFor(planners))
                .filter(ended -> places.stream().anyMatch(ended.place()::near))
                .map(ended -> RouteAdvisory.of(advisory, ended.place(), ended.version(), places, true));
    }

    /** Those because of which announcing a mission of these planners needs an approval. */
    public Set<UnsafeNotice> unsafe(Set<String> planners) {
        return all(planners).stream()
                .filter(RouteAdvisory::unsafe)
                .map(RouteAdvisory::notice)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same of this mission. */
    public Set<UnsafeNotice> unsafe(Mission mission) {
        return unsafe(mission.oversight().planners());
    }
}
