// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;

import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import io.kogge.notification.staffmail.model.HeldBack;
import io.kogge.notification.staffmail.model.PlacesTaken;
import io.kogge.notification.staffmail.usecase.PlacesOfMissions;
import io.kogge.notification.staffmail.view.PlacesView;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Places from the view that their projection keeps: a document for each mission. */
public final class ViewPlaces implements PlacesOfMissions {
    private static final String ANNOUNCED = "ANNOUNCED";

    private final ViewReader<PlacesView> places;

    /** Reads the view. */
    public ViewPlaces(Views views) {
        this.places = views.reader(PlacesView.VIEW);
    }

    @Override
    public Mono<PlacesTaken> of(String missionId) {
        return places.find(missionId).mapNotNull(ViewPlaces::places);
    }

    @Override
    public Flux<PlacesTaken> waitedFor() {
        return places.find(and(eq("state", ANNOUNCED), or(gt("waiting", 0), gt("undecided", 0))))
                .mapNotNull(ViewPlaces::places);
    }

    @Override
    public Flux<HeldBack> heldBack() {
        return places.find(gt("held", 0)).mapNotNull(ViewPlaces::held);
    }

    private static @Nullable HeldBack held(PlacesView view) {
        Instant since = view.heldSince();
        return since == null ? null : new HeldBack(view.id(), number(view.held()), since);
    }

    private static @Nullable PlacesTaken places(PlacesView view) {
        Integer capacity = view.capacity();
        Instant until = view.promotionUntil();
        return capacity == null || until == null
                ? null
                : new PlacesTaken(
                        view.id(),
                        ANNOUNCED.equals(view.state()),
                        capacity,
                        until,
                        number(view.accepted()),
                        number(view.waiting()),
                        number(view.undecided()));
    }

    private static int number(@Nullable Integer counted) {
        return Optional.ofNullable(counted).orElse(0);
    }
}
