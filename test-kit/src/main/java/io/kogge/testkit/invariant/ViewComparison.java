// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** Compares a view with the same view rebuilt. */
public final class ViewComparison {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private ViewComparison() {}

    /** The documents that differ in other fields than these. */
    public static List<String> differences(
            MongoCollection<Document> one, MongoCollection<Document> other, Set<String> ignored) {
        return differences(snapshot(one, ignored), snapshot(other, ignored));
    }

    /** The documents as they are now, by id; for comparing with what a rebuild makes of them. */
    public static Map<Object, Document> snapshot(MongoCollection<Document> view, Set<String> ignored) {
        return Objects.requireNonNull(Flux.from(view.find())
                .doOnNext(document -> ignored.forEach(document::remove))
                .collectMap(document -> document.get("_id"))
                .block(LIMIT));
    }

    /** The documents in which two snapshots differ. */
    public static List<String> differences(Map<Object, Document> one, Map<Object, Document> other) {
        Set<Object> ids = new TreeSet<>(Comparator.comparing(String::valueOf));
        ids.addAll(one.keySet());
        ids.addAll(other.keySet());
        List<String> differences = new ArrayList<>();
        for (Object id : ids) {
            if (!Objects.equals(one.get(id), other.get(id))) {
                differences.add(id + ": " + one.get(id) + " / " + other.get(id));
            }
        }
        return differences;
    }
}
