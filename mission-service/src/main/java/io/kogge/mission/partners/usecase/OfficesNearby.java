// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.partners.model.OfficeNearby;
import io.kogge.mission.partners.model.Place;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/** Which representative offices can help on a route. */
public final class OfficesNearby {
    private final Offices offices;

    /** Over the list of offices. */
    public OfficesNearby(Offices offices) {
        this.offices = offices;
    }

    /** Those in the cities of the route, and where a city has none, those in its country. */
    public Mono<List<OfficeNearby>> at(Collection<Place> places) {
        return places.isEmpty()
                ? Mono.just(List.of())
                : offices.all().map(Stored::state).collectList().map(all -> OfficeNearby.among(all, places));
    }
}
