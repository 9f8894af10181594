// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.mission.advisories.model.Destination;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.mission.planning.model.MissionPlan;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/** Looks up which advisories concern a route. */
public final class AdvisedRoutes {
    private final Advisories advisories;

    /** Over the office's advisories. */
    public AdvisedRoutes(Advisories advisories) {
        this.advisories = advisories;
    }

    /** Those for the stops of a plan. */
    public Mono<RouteAdvisories> of(MissionPlan plan) {
        return of(places(plan));
    }

    /** Where a plan leads. */
    public static List<Destination> places(MissionPlan plan) {
        return plan.stops().stream()
                .map(stop -> new Destination(stop.country(), stop.city()))
                .toList();
    }

    /** Those for these places. */
    public Mono<RouteAdvisories> of(Collection<Destination> places) {
        return Mono.zip(
                        advisories.inForce(places).collectList(),
                        advisories.eased(places).collectList())
                .map(found -> new RouteAdvisories(places, found.getT1(), found.getT2()));
    }
}
