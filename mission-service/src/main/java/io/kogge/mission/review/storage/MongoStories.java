// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Story;
import io.kogge.mission.review.usecase.Stories;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stories in their collection. */
public final class MongoStories implements Stories {
    private static final int MOST = 1_000;

    private final SearchableAggregates<Story, Void> stories;

    /** Over the aggregates' own storage. */
    public MongoStories(SearchableAggregates<Story, Void> stories) {
        this.stories = stories;
    }

    @Override
    public Flux<Stored<Story>> of(Period period) {
        return stories.where(
                and(
                        eq(ReviewStorage.FIRST, period.first().toString()),
                        eq(ReviewStorage.LAST, period.last().toString())),
                ascending("_id"),
                0,
                MOST);
    }

    @Override
    public Mono<Stored<Story>> find(String section, Period period) {
        return stories.find(Story.id(section, period));
    }
}
