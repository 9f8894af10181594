// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.mission.views.model.Shelf;
import io.kogge.mission.views.usecase.Shelves;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shelves in their collection. */
public final class MongoShelves implements Shelves {
    private final SearchableAggregates<Shelf, Void> shelves;

    /** Over the aggregates' own storage. */
    public MongoShelves(SearchableAggregates<Shelf, Void> shelves) {
        this.shelves = shelves;
    }

    @Override
    public Mono<Stored<Shelf>> of(String owner) {
        return shelves.find(owner);
    }

    @Override
    public Flux<Stored<Shelf>> sharing(String list) {
        return shelves.where(eq(ShelfStorage.SHARED_ON, list), ascending("_id"), 0, MOST);
    }

    @Override
    public Mono<Stored<Shelf>> holding(String viewId) {
        return shelves.where(eq(ShelfStorage.VIEW_ID, viewId), ascending("_id"), 0, 1)
                .next();
    }
}
