// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.Keeping;
import io.kogge.mission.imports.usecase.Imports;
import java.time.Instant;
import java.util.Collection;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds imports in their collection. */
public final class MongoImports implements Imports {
    private final MongoDatabase database;
    private final SearchableAggregates<Import, Void> imports;

    /** Over this service's database. */
    public MongoImports(MongoDatabase database, SearchableAggregates<Import, Void> imports) {
        this.database = database;
        this.imports = imports;
    }

    @Override
    public Mono<Stored<Import>> get(String id) {
        return imports.get(id);
    }

    @Override
    public Flux<Stored<Import>> list(int offset, int limit) {
        return imports.where(eq(ImportStorage.LISTED, true), descending(ImportStorage.AT), offset, limit);
    }

    @Override
    public Mono<Long> count() {
        return Mono.from(
                database.getCollection(ImportStorage.COLLECTION).countDocuments(eq(ImportStorage.LISTED, true)));
    }

    @Override
    public Flux<String> busy() {
        return ids(eq(ImportStorage.BUSY, true));
    }

    @Override
    public Mono<Boolean> writing() {
        return Flux.defer(() -> ids(and(
                        eq(ImportStorage.BUSY, true),
                        in(ImportStorage.STATE, ImportState.STORING.name(), ImportState.UNDOING.name()))))
                .hasElements();
    }

    @Override
    public Flux<String> keptBefore(Instant moment) {
        return ids(and(eq(ImportStorage.KEEPING, Keeping.KEPT.name()), lt(ImportStorage.AT, moment)));
    }

    @Override
    public Flux<String> neededFiles(Collection<String> fileIds) {
        return imports.where(in(ImportStorage.FILE, fileIds), ascending("_id"), 0, Integer.MAX_VALUE)
                .map(Stored::state)
                .filter(one -> one.keeping() == Keeping.KEPT)
                .map(one -> one.file().fileId());
    }

    private Flux<String> ids(Bson filter) {
        return imports.where(filter, ascending("_id"), 0, Integer.MAX_VALUE).map(Stored::id);
    }
}
