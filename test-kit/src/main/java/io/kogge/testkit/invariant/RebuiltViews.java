// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** Checks that what a service shows is what its log says: its views are rebuilt, and must come out the same. */
public final class RebuiltViews {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration READING_LIMIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final Duration QUIET = Duration.ofSeconds(1);

    /** Says that the sums do not know of the document yet, which they come to in their own time. */
    private static final Set<String> NO_CONTENT = Set.of("unsummed");

    private final MongoDatabase database;

    /** The views in the database of one service. */
    public RebuiltViews(MongoDatabase database) {
        this.database = database;
    }

    /**
     * Fails naming every document that the rebuild made otherwise.
     *
     * @param rebuild builds every view anew, and returns when the new ones serve
     */
    public void check(Runnable rebuild) {
        Map<String, Map<Object, Document>> served = atRest();
        assertThat(served).as("views of %s", database.getName()).isNotEmpty();
        rebuild.run();
        Map<String, Map<Object, Document>> rebuilt = views();
        List<String> differences = new ArrayList<>();
        served.forEach(
                (view, documents) -> ViewComparison.differences(documents, Objects.requireNonNull(rebuilt.get(view)))
                        .forEach(difference -> differences.add(view + " " + difference)));
        assertThat(differences).as("served / rebuilt").isEmpty();
    }

    /** The views once the events that are under way have reached them. */
    private Map<String, Map<Object, Document>> atRest() {
        AtomicReference<Map<String, Map<Object, Document>>> latest = new AtomicReference<>(Map.of());
        await().pollInterval(BETWEEN).during(QUIET).atMost(LIMIT).until(() -> {
            Map<String, Map<Object, Document>> now = views();
            return now.equals(latest.getAndSet(now));
        });
        return Objects.requireNonNull(latest.get());
    }

    // the naming of event-kit's view store
    private Map<String, Map<Object, Document>> views() {
        Map<String, Map<Object, Document>> views = new TreeMap<>();
        for (Document view : Objects.requireNonNull(
                Flux.from(database.getCollection("projections").find())
                        .collectList()
                        .block(READING_LIMIT))) {
            String name = view.getString("_id");
            var collection = database.getCollection("view_" + name + "_" + view.getInteger("serving"));
            views.put(name, ViewComparison.snapshot(collection, NO_CONTENT));
        }
        return views;
    }
}
