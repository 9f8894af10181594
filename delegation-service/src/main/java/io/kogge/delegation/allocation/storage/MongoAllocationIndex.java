// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.storage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.allocation.usecase.AllocationIndex;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the counts that each allocation keeps in its document. */
public final class MongoAllocationIndex implements AllocationIndex {
    /** Where allocations are stored. */
    public static final String COLLECTION = "allocations";

    /** The mark on allocations in which something is left to decide. */
    public static final String UNSETTLED = "state." + AllocationDocument.UNSETTLED;

    private final MongoCollection<Document> documents;

    /** Reads this database. */
    public MongoAllocationIndex(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    @Override
    public Mono<Map<String, Places>> places(Collection<String> missionIds) {
        return read(missionIds, "state.terms.capacity", "state.counts")
                .collectMap(MongoAllocationIndex::id, MongoAllocationIndex::places);
    }

    @Override
    public Mono<Map<String, Long>> termsKnown(Collection<String> missionIds) {
        return read(missionIds, "state.terms.sequence")
                .collectMap(
                        MongoAllocationIndex::id,
                        document -> document.getEmbedded(List.of("state", "terms", "sequence"), 0L));
    }

    @Override
    public Flux<String> unsettled() {
        return Flux.from(documents.find(eq(UNSETTLED, true)).projection(Projections.include("_id")))
                .map(MongoAllocationIndex::id);
    }

    private Flux<Document> read(Collection<String> missionIds, String... fields) {
        return missionIds.isEmpty()
                ? Flux.empty()
                : Flux.from(documents.find(in("_id", missionIds)).projection(Projections.include(fields)));
    }

    private static String id(Document document) {
        return document.getString("_id");
    }

    private static Places places(Document document) {
        return new Places(
                document.getEmbedded(List.of("state", "terms", "capacity"), 0),
                count(document, "accepted"),
                count(document, "waiting"),
                count(document, "undecided"),
                count(document, "noShows"));
    }

    private static int count(Document document, String decision) {
        return document.getEmbedded(List.of("state", "counts", decision), 0);
    }
}
