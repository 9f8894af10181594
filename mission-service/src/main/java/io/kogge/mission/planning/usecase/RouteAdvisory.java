// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.mission.advisories.model.AdvisedPlace;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.model.Destination;
import io.kogge.mission.planning.model.UnsafeNotice;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An advisory as it concerns a route.
 *
 * @param advisory what it says now
 * @param place what it is about, or was while it was of the strictest level
 * @param version of the advisory as it concerns the route
 * @param asked the city of the route that is nearly called like the advisory's, so that somebody has to say whether it is the
 *     same; null where there is no doubt
 * @param eased whether it is no longer of the strictest level there, but counts because who ended that planned the mission
 */
public record RouteAdvisory(
        Advisory advisory,
        AdvisedPlace place,
        long version,
        @Nullable String asked,
        boolean eased) {
    /** As it concerns these places, of which at least one is near. */
    static RouteAdvisory of(
            Advisory advisory, AdvisedPlace place, long version, Collection<Destination> route, boolean eased) {
        boolean sure = route.stream().anyMatch(place::covers);
        @Nullable
        String asked = sure
                ? null
                : route.stream()
                        .filter(place::near)
                        .map(Destination::city)
                        .findFirst()
                        .orElse(null);
        return new RouteAdvisory(advisory, place, version, asked, eased);
    }

    /** Whether announcing needs an approval because of it; a place that is nearly called so counts as the place. */
    public boolean unsafe() {
        return eased || advisory.advice().level() == AdvisoryLevel.UNSAFE;
    }

    UnsafeNotice notice() {
        return new UnsafeNotice(advisory.id(), version);
    }
}
