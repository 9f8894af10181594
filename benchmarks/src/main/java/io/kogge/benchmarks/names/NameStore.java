// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.names;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.kernel.name.NameKeys;
import io.kogge.kernel.name.NameQuery;
import io.kogge.kernel.name.OneSlip;
import io.kogge.kernel.name.SoughtWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.BsonRegularExpression;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Names in a database, with their keys beside them. */
public final class NameStore {
    private static final int TOGETHER = 1000;
    private static final String KEYS = "state.names";
    private static final String NAME = "name";

    private final MongoCollection<Document> names;

    /** In a database of its own. */
    public NameStore(MongoClient client) {
        names = client.getDatabase("names").getCollection("partners");
    }

    /** Stores so many. */
    public void fill(int number) {
        Mono.from(names.createIndex(Indexes.ascending(KEYS))).block();
        Flux.range(0, number)
                .map(at -> new Document("_id", at)
                        .append(NAME, MadeNames.name(at))
                        .append("state", new Document("names", NameKeys.of(MadeNames.name(at)))))
                .buffer(TOGETHER)
                .concatMap(names::insertMany)
                .blockLast();
    }

    /** Ids of those that are meant, by the filter that Kogge sends: it is that of {@code NameFilter} in event-kit. */
    public Set<Integer> find(String typed) {
        List<Bson> words = NameQuery.of(typed).words().stream()
                .map(word -> Filters.in(KEYS, keys(word)))
                .toList();
        return ids(names.find(Filters.and(words)), name -> true);
    }

    /** The same by reading all names and comparing each. */
    public Set<Integer> scan(String typed) {
        return ids(
                names.find().batchSize(TOGETHER * 10),
                name -> Arrays.stream(name.split(" "))
                        .anyMatch(word -> word.startsWith(typed) || OneSlip.between(word, typed)));
    }

    private static Set<Integer> ids(FindPublisher<Document> found, Predicate<String> meant) {
        return Objects.requireNonNull(Flux.from(found.projection(Projections.include(NAME)))
                .filter(document -> meant.test(document.getString(NAME)))
                .map(document -> document.getInteger("_id"))
                .collect(Collectors.toSet())
                .block());
    }

    private static List<BsonValue> keys(SoughtWord word) {
        List<BsonValue> keys = new ArrayList<>();
        word.keys().forEach(key -> keys.add(new BsonString(key)));
        if (word.beginning() != null) {
            keys.add(new BsonRegularExpression("^" + word.beginning()));
        }
        return keys;
    }
}
