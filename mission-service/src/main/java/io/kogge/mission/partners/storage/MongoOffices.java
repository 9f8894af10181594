// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.usecase.Offices;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Representative offices in their collection. */
public final class MongoOffices implements Offices {
    private final SearchableAggregates<Office, Void> offices;

    /** Over the aggregates' own storage. */
    public MongoOffices(SearchableAggregates<Office, Void> offices) {
        this.offices = offices;
    }

    @Override
    public Mono<Stored<Office>> get(String id) {
        return offices.get(id)
                .filter(stored -> !stored.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("office")));
    }

    @Override
    public Flux<Stored<Office>> all() {
        return offices.where(eq(RegisterStorage.REMOVED, false), ascending(RegisterStorage.SORT_NAME, "_id"), 0, MOST);
    }
}
