// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.storage;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.usecase.Themes;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Themes in their collection. */
public final class MongoThemes implements Themes {
    private final SearchableAggregates<KeptTheme, Void> themes;

    /** Over the aggregates' own storage. */
    public MongoThemes(SearchableAggregates<KeptTheme, Void> themes) {
        this.themes = themes;
    }

    @Override
    public Mono<Stored<KeptTheme>> get(String id) {
        return themes.get(id);
    }

    @Override
    public Flux<Stored<KeptTheme>> all() {
        return themes.where(empty(), ascending(ThemeStorage.DUTCH), 0, MOST);
    }

    @Override
    public Flux<Stored<KeptTheme>> renamed() {
        return themes.where(gt(ThemeStorage.RENAMED_AT, Instant.EPOCH), ascending("_id"), 0, MOST);
    }
}
