// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.mongo.MongoErrors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Writes one change of one view document so that repeats and disorder change nothing. */
record ViewWrite(ReceivedEvent event, ViewChange change) {
    /** Per kind of aggregate, the sequence of the latest event that a document has seen. */
    private static final String SEEN = "seen";

    Mono<Void> to(MongoCollection<Document> view) {
        if (change instanceof ViewChange.Set set) {
            return upsert(view, unseen(), fields(set.fields()));
        }
        if (change instanceof ViewChange.Remember remember) {
            return upsert(view, kept(), set(entryField(remember), entry(remember.entry())));
        }
        return erase(view);
    }

    /**
     * Where the filter does not match, the upsert inserts: that fails on the id when the document is there, so the
     * event was seen before or the document erased. It also fails when another insert was faster: hence once more.
     */
    private static Mono<Void> upsert(MongoCollection<Document> view, Bson filter, Bson update) {
        return Mono.from(view.updateOne(filter, update, new UpdateOptions().upsert(true)))
                .retryWhen(Retry.max(1)
                        .filter(MongoErrors::isDuplicate)
                        .onRetryExhaustedThrow((spec, signal) -> signal.failure()))
                .onErrorComplete(MongoErrors::isDuplicate)
                .then();
    }

    private Mono<Void> erase(MongoCollection<Document> view) {
        Document mark = new Document("_id", change.documentId())
                .append(ViewChange.Erase.MARK, true)
                .append(SEEN, new Document(event.aggregate(), event.sequence()));
        return Mono.from(view.replaceOne(eq("_id", change.documentId()), mark, new ReplaceOptions().upsert(true)))
                .retryWhen(Retry.max(1).filter(MongoErrors::isDuplicate))
                .then();
    }

    private Bson kept() {
        return and(eq("_id", change.documentId()), ne(ViewChange.Erase.MARK, true));
    }

    private Bson unseen() {
        return and(kept(), not(gte(SEEN + '.' + event.aggregate(), event.sequence())));
    }

    private Bson fields(Map<String, @Nullable Object> fields) {
        List<Bson> updates = new ArrayList<>();
        fields.forEach((field, value) -> updates.add(value == null ? unset(field) : set(field, value)));
        updates.add(set(SEEN + '.' + event.aggregate(), event.sequence()));
        return combine(updates);
    }

    private String entryField(ViewChange.Remember remember) {
        return remember.field() + '.' + event.aggregate() + '_' + event.sequence();
    }

    private Map<String, @Nullable Object> entry(Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> entry = new HashMap<>(given);
        entry.putIfAbsent("at", event.time());
        return entry;
    }
}
