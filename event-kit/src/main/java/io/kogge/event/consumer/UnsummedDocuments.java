// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Documents that changed since the sums knew of them.
 *
 * @param counted keys of the sums in which they may be counted
 * @param tokens of their changes, by the sum in which they are to be counted now; that of the empty text in none
 */
record UnsummedDocuments(Set<String> counted, Map<String, List<String>> tokens) {
    /** So many that a sum is not made anew too often, and no more than fit in memory easily. */
    private static final int MOST = 50_000;

    /** So few that one statement is done in a moment. */
    private static final int AT_ONCE = 1_000;

    /** Those that share a sum with this one, or have none either. */
    static Mono<UnsummedDocuments> like(BsonDocument first, MongoCollection<BsonDocument> collection, String summedBy) {
        List<BsonValue> keys = counted(first);
        return Flux.from(collection
                        .find(
                                keys.isEmpty()
                                        ? and(ViewSums.unsummed(), eq("_id", first.get("_id")))
                                        : and(ViewSums.unsummed(), eq(SumMark.COUNTED, keys.get(0))))
                        .projection(include(SumMark.COUNTED, SumMark.UNSUMMED, summedBy))
                        .limit(MOST))
                .collect(
                        () -> new UnsummedDocuments(new TreeSet<>(), new HashMap<>()),
                        (all, document) -> all.add(document, summedBy));
    }

    private static List<BsonValue> counted(BsonDocument document) {
        return document.getArray(SumMark.COUNTED, new BsonArray()).getValues();
    }

    private void add(BsonDocument document, String summedBy) {
        counted(document).forEach(key -> counted.add(key.asString().getValue()));
        tokens.computeIfAbsent(document.getString(summedBy, new BsonString("")).getValue(), key -> new ArrayList<>())
                .add(document.getString(SumMark.UNSUMMED).getValue());
    }

    /** Takes the marks away from those that have not changed since; their sums have to be up to date. */
    Mono<Void> settle(MongoCollection<BsonDocument> collection) {
        return Flux.fromIterable(tokens.entrySet())
                .concatMap(each -> Flux.fromIterable(each.getValue())
                        .buffer(AT_ONCE)
                        .concatMap(some -> collection.updateMany(in(SumMark.UNSUMMED, some), summed(each.getKey()))))
                .then();
    }

    private static Bson summed(String key) {
        return combine(set(SumMark.COUNTED, key.isEmpty() ? List.of() : List.of(key)), unset(SumMark.UNSUMMED));
    }
}
