// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collector;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sums of a view's documents, one for each value of what the view is {@link View#summedBy summed by}. Some are kept, so
 * that few documents have to be read; those that are not up to date are made from their documents when they are read. So
 * what is read never depends on how far {@link #refresh} is, which only makes reading quick.
 *
 * @param <V> shape of the view
 * @param <S> shape of a sum
 */
public final class ViewSums<V extends Record, S extends Record> {
    private static final int MOST_TRIES = 5;

    private final ViewStore store;
    private final View<V> view;
    private final String summedBy;
    private final ViewCodec<V> documents;
    private final KeptSums<S> kept;
    private final Collector<V, ?, S> sum;

    ViewSums(ViewStore store, View<V> view, Class<S> type, Collector<V, ?, S> sum) {
        if (view.summedBy() == null) {
            throw new IllegalArgumentException("No sums are kept of the view " + view.name());
        }
        this.store = store;
        this.view = view;
        this.summedBy = view.summedBy();
        this.documents = new ViewCodec<>(view, store.codecs());
        this.kept = new KeptSums<>(type, store.codecs());
        this.sum = sum;
    }

    /** The keys of all sums there are, and perhaps some of which no document is left. */
    public Mono<Set<String>> keys() {
        return store.generations(view.name())
                .flatMap(known -> Mono.zip(kept.keys(sums(known.serving())), stale(known.serving()), ViewSums::both));
    }

    /** The sums of these keys, as the documents are now; a key that no document has may be missing. */
    public Mono<Map<String, S>> read(Collection<String> keys) {
        Set<String> wanted = Set.copyOf(keys);
        return wanted.isEmpty()
                ? Mono.just(Map.of())
                : store.generations(view.name()).flatMap(known -> read(known.serving(), wanted));
    }

    private Mono<Map<String, S>> read(int generation, Set<String> wanted) {
        // what is stale is asked first: what changes after that may be in or not, as if it had come a moment later
        return stale(generation).flatMap(stale -> {
            List<String> fresh =
                    wanted.stream().filter(key -> !stale.contains(key)).toList();
            Mono<Map<String, S>> counted = Flux.fromIterable(stale)
                    .filter(wanted::contains)
                    .concatMap(key -> count(generation, key).map(made -> Map.entry(key, made)))
                    .collectMap(Map.Entry::getKey, Map.Entry::getValue);
            return Mono.zip(kept.read(sums(generation), fresh), counted, (one, other) -> {
                Map<String, S> all = new HashMap<>(one);
                all.putAll(other);
                return all;
            });
        });
    }

    /**
     * Brings the sums up to date that were not when it began, those of a generation that is being built too: while
     * documents change all the time, a sum is made once and not again and again. It can stop or crash anywhere and run
     * beside itself: a sum is replaced only if nobody else did since its documents were read, and a document's mark is
     * taken away only if the document has not changed since.
     *
     * @param stopping whether to begin nothing new
     */
    public Mono<Void> refresh(BooleanSupplier stopping) {
        return store.generationsNow(view.name())
                .flatMapIterable(Generations::written)
                .concatMap(generation -> refresh(generation, stopping))
                .then();
    }

    private Flux<Boolean> refresh(int generation, BooleanSupplier stopping) {
        return stale(generation)
                // one more for documents that are in no sum any more
                .flatMapMany(keys -> Flux.range(0, keys.size() + 1))
                .takeWhile(each -> !stopping.getAsBoolean())
                .concatMap(each -> refreshSome(generation), 1)
                .takeUntil(done -> done);
    }

    /** One key with all of its marks, or many of them; true when nothing was left to do. */
    private Mono<Boolean> refreshSome(int generation) {
        MongoCollection<BsonDocument> collection = store.collection(view.name(), generation);
        return Mono.from(collection
                        .find(unsummed())
                        .projection(include(SumMark.COUNTED))
                        .first())
                .flatMap(first -> UnsummedDocuments.like(first, collection, summedBy))
                .flatMap(marked -> Flux.fromIterable(marked.counted())
                        .concatMap(key -> replace(generation, key))
                        .then(marked.settle(collection))
                        .thenReturn(false))
                .defaultIfEmpty(true);
    }

    /** Whoever loses against another that has replaced it meanwhile begins again. */
    private Mono<Void> replace(int generation, String key) {
        return kept.version(sums(generation), key)
                .flatMap(version ->
                        count(generation, key).flatMap(made -> kept.put(sums(generation), key, version, made)))
                .filter(replaced -> replaced)
                .repeatWhenEmpty(tries -> tries.take(MOST_TRIES))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("The sum " + key + " changes all the time")))
                .then();
    }

    private Mono<S> count(int generation, String key) {
        return Flux.from(store.collection(view.name(), generation).find(eq(summedBy, key)))
                .map(documents::read)
                .collect(sum);
    }

    private Mono<Set<String>> stale(int generation) {
        return Flux.from(store.collection(view.name(), generation)
                        .distinct(SumMark.COUNTED, unsummed(), BsonString.class))
                .map(BsonString::getValue)
                .collect(HashSet::new, Set::add);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** A token is no shorter than a character. */
    static Bson unsummed() {
        return gt(SumMark.UNSUMMED, "");
    }

    private MongoCollection<BsonDocument> sums(int generation) {
        return store.sums(view.name(), generation);
    }
}
