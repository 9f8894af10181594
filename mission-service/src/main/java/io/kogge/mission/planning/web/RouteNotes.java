// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.advisories.model.Destination;
import io.kogge.mission.partners.model.OfficeNearby;
import io.kogge.mission.partners.usecase.OfficesNearby;
import io.kogge.mission.planning.model.MissionPlan;
import io.kogge.mission.planning.usecase.AdvisedRoutes;
import io.kogge.mission.planning.usecase.RouteAdvisories;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What who plans a route should know about its places: advisories, and offices that can help there. */
public final class RouteNotes {
    private final AdvisedRoutes routes;
    private final OfficesNearby offices;

    /** Over both. */
    public RouteNotes(AdvisedRoutes routes, OfficesNearby offices) {
        this.routes = routes;
        this.offices = offices;
    }

    /** What was found. */
    record Found(RouteAdvisories advisories, List<OfficeNearby> offices) {
        /** As templates have it, for a mission of these planners. */
        Map<String, Object> model(Set<String> planners) {
            return Map.of("advisories", advisories.all(planners), "offices", offices);
        }
    }

    /** About the stops of a plan. */
    Mono<Found> about(MissionPlan plan) {
        return about(AdvisedRoutes.places(plan));
    }

    /** About these places. */
    Mono<Found> about(List<Destination> places) {
        return Mono.zip(routes.of(places), offices.at(cities(places)), Found::new);
    }

    private static List<io.kogge.mission.partners.model.Place> cities(List<Destination> places) {
        return places.stream()
                .map(place -> new io.kogge.mission.partners.model.Place(place.city(), place.country()))
                .toList();
    }
}
