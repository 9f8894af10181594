// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.storage;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.mission.indicators.model.Indicator;
import io.kogge.mission.indicators.usecase.Indicators;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Indicators in their collection. */
public final class MongoIndicators implements Indicators {
    private final SearchableAggregates<Indicator, Void> indicators;

    /** Over the aggregates' own storage. */
    public MongoIndicators(SearchableAggregates<Indicator, Void> indicators) {
        this.indicators = indicators;
    }

    @Override
    public Mono<Stored<Indicator>> get(String id) {
        return indicators.get(id);
    }

    @Override
    public Mono<Stored<Indicator>> find(String id) {
        return indicators.find(id);
    }

    @Override
    public Flux<Stored<Indicator>> all() {
        return indicators.where(empty(), ascending(IndicatorStorage.DUTCH), 0, MOST);
    }
}
