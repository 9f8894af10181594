// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.mission.partners.usecase.Themed;
import reactor.core.publisher.Flux;

/** Finds by themes in both collections. */
public final class MongoThemed implements Themed {
    private final MongoDatabase database;

    /** Over this service's database. */
    public MongoThemed(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Flux<String> partners(String themeId) {
        return ids(RegisterStorage.PARTNERS, themeId);
    }

    @Override
    public Flux<String> projects(String themeId) {
        return ids(RegisterStorage.PROJECTS, themeId);
    }

    private Flux<String> ids(String collection, String themeId) {
        return Flux.from(database.getCollection(collection)
                        .find(and(eq(RegisterStorage.THEME, themeId), eq(RegisterStorage.REMOVED, false)))
                        .projection(include("_id")))
                .map(document -> document.getString("_id"));
    }
}
