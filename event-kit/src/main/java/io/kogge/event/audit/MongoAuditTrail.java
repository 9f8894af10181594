// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.kernel.audit.AuditEntry;
import io.kogge.kernel.audit.AuditTrail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document an entry, in a collection of its own that nothing changes and retention alone deletes from. */
public final class MongoAuditTrail implements AuditTrail {
    private static final String AT = "at";
    private static final String WHO = "who";

    private final MongoCollection<Document> entries;

    /** In this database. */
    public MongoAuditTrail(MongoDatabase database) {
        this.entries = database.getCollection("audit");
    }

    /** Makes the index that reading needs. */
    public Mono<Void> prepare() {
        return Mono.from(entries.createIndex(Indexes.ascending(AT))).then();
    }

    @Override
    public CompletionStage<Void> add(AuditEntry entry) {
        Document document = new Document("_id", UUID.randomUUID().toString())
                .append(AT, Date.from(entry.at()))
                .append(WHO, entry.who())
                .append("what", entry.what())
                .append("on", entry.on())
                .append("status", entry.status());
        return Mono.from(entries.insertOne(document)).then().toFuture();
    }

    /**
     * Entries of a time, the newest first.
     *
     * @param until not included
     * @param who whose; null for all
     * @param most how many
     */
    public Flux<AuditEntry> read(Instant since, Instant until, @Nullable String who, int most) {
        List<Bson> filters = new ArrayList<>(List.of(gte(AT, Date.from(since)), lt(AT, Date.from(until))));
        if (who != null) {
            filters.add(eq(WHO, who));
        }
        return Flux.from(entries.find(and(filters)).sort(Sorts.descending(AT)).limit(most))
                .map(found -> new AuditEntry(
                        found.getDate(AT).toInstant(),
                        found.getString(WHO),
                        found.getString("what"),
                        found.getString("on"),
                        found.getInteger("status")));
    }

    /** Deletes what is older than this; how many. */
    public Mono<Long> deleteOlderThan(Instant moment) {
        return Mono.from(entries.deleteMany(lt(AT, Date.from(moment)))).map(DeleteResult::getDeletedCount);
    }
}
