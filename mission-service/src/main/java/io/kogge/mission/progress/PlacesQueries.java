// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import io.kogge.event.consumer.Views;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads how far the places of missions are taken. */
public final class PlacesQueries {
    private static final String SUBMITTED = "SUBMITTED";

    private final Views views;

    /** Over the views of {@link PlacesProjection}. */
    public PlacesQueries(Views views) {
        this.views = views;
    }

    /** By mission; a mission for which nobody registered is missing. */
    public Mono<Map<String, Places>> of(Collection<String> missionIds) {
        if (missionIds.isEmpty()) {
            return Mono.just(Map.of());
        }
        return views.view(PlacesProjection.NAME)
                .flatMapMany(view -> Flux.from(view.find(in(PlacesProjection.MISSION, missionIds))
                        .projection(Projections.include(
                                PlacesProjection.MISSION, PlacesProjection.STATE, PlacesProjection.DECISION))))
                .collect(
                        HashMap<String, Places>::new,
                        (all, registration) -> all.merge(
                                registration.getString(PlacesProjection.MISSION), place(registration), Places::plus))
                .map(Map::copyOf);
    }

    private static Places place(Document registration) {
        return place(registration.getString(PlacesProjection.STATE), registration.getString(PlacesProjection.DECISION));
    }

    /** Two kinds of aggregate feed a document, so a decision may be known before the registration itself. */
    static Places place(@Nullable String state, @Nullable String decision) {
        if (state != null && !state.equals(SUBMITTED)) {
            return Places.NONE;
        }
        if (decision == null) {
            return new Places(0, 0, 1);
        }
        return switch (decision) {
            case PlacesProjection.ACCEPTED -> new Places(1, 0, 0);
            case PlacesProjection.WAITLISTED -> new Places(0, 1, 0);
            default -> Places.NONE;
        };
    }
}
