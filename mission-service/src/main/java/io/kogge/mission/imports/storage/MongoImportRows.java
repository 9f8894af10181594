// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.usecase.ImportRows;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows in a collection, a document for each block: a hundred thousand rows are two hundred writes. */
public final class MongoImportRows implements ImportRows {
    /** Where blocks lie. */
    static final String COLLECTION = "import_rows";

    private static final String IMPORT = "importId";
    private static final String BLOCK = "block";

    private final MongoCollection<BlockDocument> blocks;

    /** Over this service's database. */
    public MongoImportRows(MongoDatabase database) {
        this.blocks = database.getCollection(COLLECTION, BlockDocument.class);
    }

    /** Makes the index, at start. */
    public Mono<Void> prepare() {
        return Mono.from(blocks.createIndex(Indexes.ascending(IMPORT, BLOCK))).then();
    }

    @Override
    public Mono<Void> save(String importId, int block, List<ImportRow> rows) {
        return Mono.defer(() -> Mono.from(blocks.replaceOne(
                        eq("_id", BlockDocument.id(importId, block)),
                        BlockDocument.of(importId, block, rows),
                        new ReplaceOptions().upsert(true))))
                .then();
    }

    @Override
    public Mono<List<ImportRow>> read(String importId, int block) {
        return Mono.from(blocks.find(eq("_id", BlockDocument.id(importId, block)))
                        .first())
                .map(BlockDocument::toRows);
    }

    @Override
    public Flux<Block> blocks(String importId) {
        return Flux.from(blocks.withDocumentClass(BlockHead.class)
                        .find(eq(IMPORT, importId))
                        .projection(exclude("rows", IMPORT))
                        .sort(ascending(BLOCK)))
                .map(BlockHead::toBlock);
    }

    @Override
    public Mono<Void> deleteFrom(String importId, int block) {
        return Mono.from(blocks.deleteMany(and(eq(IMPORT, importId), gte(BLOCK, block))))
                .then();
    }
}
