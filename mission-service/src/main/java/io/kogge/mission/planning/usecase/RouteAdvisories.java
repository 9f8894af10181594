// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.planning.model.UnsafeNotice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The advisories that hold for a route, the strictest first.
 *
 * @param stored as they read now
 */
public record RouteAdvisories(List<Stored<Advisory>> stored) {
    /** None. */
    public static final RouteAdvisories NONE = new RouteAdvisories(List.of());

    /** Takes a copy. */
    public RouteAdvisories {
        stored = List.copyOf(stored);
    }

    /** What they say. */
    public List<Advisory> all() {
        return stored.stream().map(Stored::state).toList();
    }

    /** Those of the strictest level. */
    public Set<UnsafeNotice> unsafe() {
        return stored.stream()
                .filter(advisory -> advisory.state().advice().level() == AdvisoryLevel.UNSAFE)
                .map(advisory -> new UnsafeNotice(advisory.id(), advisory.version()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
