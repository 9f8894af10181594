// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import static com.mongodb.client.model.Filters.in;

import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Reads how far the places of missions are taken: one document a mission, however many people registered. */
final class PlacesQueries implements MissionPlaces {
    private final ViewReader<PlacesView> places;

    /** Over the view that {@link PlacesProjection} makes. */
    PlacesQueries(Views views) {
        this.places = views.reader(PlacesView.VIEW);
    }

    @Override
    public Mono<Map<String, PlacesTaken>> of(Collection<String> missionIds) {
        if (missionIds.isEmpty()) {
            return Mono.just(Map.of());
        }
        return places.find(in("_id", missionIds)).collectMap(PlacesView::id, PlacesTaken::of);
    }
}
