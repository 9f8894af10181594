// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.aggregate;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads lists that are shown again and again. The database is asked each time which aggregates there are and in which versions; a
 * state is read where it has another version than the one that was read last.
 */
final class ListedStates<A> {
    /** More than any list shows, so that what a list shows is still there when it is shown again. */
    private static final int MOST = 1_000;

    private final MongoCollection<BsonDocument> documents;
    private final Function<Bson, Flux<Stored<A>>> read;
    private final Map<String, Stored<A>> kept = new LinkedHashMap<>(16, 0.75f, true);

    ListedStates(MongoCollection<BsonDocument> documents, Function<Bson, Flux<Stored<A>>> read) {
        this.documents = documents;
        this.read = read;
    }

    Flux<Stored<A>> list(Bson filter, Bson sort, int skip, int limit) {
        return Flux.from(documents
                        .find(filter)
                        .sort(sort)
                        .skip(skip)
                        .limit(limit)
                        .projection(include(AggregateDocument.VERSION)))
                .map(AggregateDocument::new)
                .collectList()
                .flatMap(this::states)
                .flatMapIterable(found -> found);
    }

    private Mono<List<Stored<A>>> states(List<AggregateDocument> listed) {
        Map<String, Stored<A>> states = known(listed);
        List<String> others = listed.stream()
                .map(AggregateDocument::id)
                .filter(id -> !states.containsKey(id))
                .toList();
        Flux<Stored<A>> missing = others.isEmpty() ? Flux.empty() : read.apply(in("_id", others));
        return missing.doOnNext(this::keep)
                .doOnNext(stored -> states.put(stored.id(), stored))
                .then(Mono.fromSupplier(() -> listed.stream()
                        .flatMap(document -> Stream.ofNullable(states.get(document.id())))
                        .toList()));
    }

    private synchronized Map<String, Stored<A>> known(List<AggregateDocument> listed) {
        Map<String, Stored<A>> states = new HashMap<>();
        for (AggregateDocument document : listed) {
            Stored<A> mine = kept.get(document.id());
            if (mine != null && mine.version() == document.version()) {
                states.put(mine.id(), mine);
            }
        }
        return states;
    }

    private synchronized void keep(Stored<A> stored) {
        kept.put(stored.id(), stored);
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
