// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.event.relay.OutboxFields;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Reads aggregates. Of a kind that grows it keeps the states that were read or written last, and reads one again only
 * where the database has another version.
 */
final class CurrentStates<A> {
    private static final Bson WITHOUT_OUTBOX = Projections.exclude(OutboxFields.OUTBOX);
    private static final Bson VERSION_ONLY = Projections.include(AggregateDocument.VERSION);

    private final MongoCollection<BsonDocument> documents;
    private final StateCodec<A, ?> codec;
    private final int most;
    private final Map<String, Current<A>> kept = new LinkedHashMap<>(16, 0.75f, true);

    CurrentStates(AggregateType<A, ?, ?> type, MongoCollection<BsonDocument> documents, StateCodec<A, ?> codec) {
        this.documents = documents;
        this.codec = codec;
        this.most = type.growing() == null ? 0 : type.growing().kept();
    }

    /** As it is in the database. */
    Mono<Current<A>> read(String id) {
        return Mono.defer(() -> {
            Current<A> mine = kept(id);
            return mine == null ? load(eq("_id", id)) : load(other(mine)).defaultIfEmpty(mine);
        });
    }

    /** As it was here last, where that is kept, or else as it is in the database. */
    Mono<Current<A>> readToChange(String id) {
        return Mono.defer(() -> {
            Current<A> mine = kept(id);
            return mine == null ? load(eq("_id", id)) : Mono.just(mine);
        });
    }

    /** Whether the database has another version than this one. */
    Mono<Boolean> changed(Current<A> current) {
        return Mono.from(documents.find(other(current)).projection(VERSION_ONLY).first())
                .hasElement();
    }

    /** Takes note of what was just written; the document comes without state. */
    Current<A> written(BsonDocument document, A state) {
        Current<A> now = new Current<>(new AggregateDocument(document), state, false);
        keep(now);
        return now;
    }

    synchronized void forget(String id) {
        kept.remove(id);
    }

    private Mono<Current<A>> load(Bson filter) {
        var found = documents.find(filter);
        return Mono.from((most == 0 ? found : found.projection(WITHOUT_OUTBOX)).first())
                .map(document -> {
                    Current<A> now = of(document);
                    keep(now);
                    return now;
                });
    }

    /** What this document says, which came with its state. */
    Current<A> of(BsonDocument document) {
        AggregateDocument aggregate = new AggregateDocument(document);
        return new Current<>(aggregate, codec.read(aggregate.state()), false);
    }

    private static Bson other(Current<?> current) {
        AggregateDocument mine = current.document();
        return and(eq("_id", mine.id()), ne(AggregateDocument.VERSION, mine.version()));
    }

    private synchronized @Nullable Current<A> kept(String id) {
        return kept.get(id);
    }

    private synchronized void keep(Current<A> now) {
        if (most == 0) {
            return;
        }
        kept.merge(
                now.document().id(),
                new Current<>(now.document().head(), now.state(), true),
                (before, next) -> before.document().version() > next.document().version() ? before : next);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
