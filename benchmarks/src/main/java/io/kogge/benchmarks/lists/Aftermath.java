// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.lists;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.benchmarks.process.Await;
import java.time.Duration;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** What the mission service goes on with once a list is stored: outboxes, views and the review's sums. */
public final class Aftermath {
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final MongoCollection<Document> activities;
    private final MongoCollection<Document> happenings;
    private final MongoCollection<Document> timelines;

    /** Looks into this database of the service. */
    public Aftermath(MongoClient client, String name) {
        MongoDatabase database = client.getDatabase(name);
        this.activities = database.getCollection("activities");
        this.happenings = database.getCollection("view_happenings_1");
        this.timelines = database.getCollection("view_partner-timelines_1");
    }

    /** Returns when nothing of it is left, so that it takes no time from what is measured next. */
    public void await() {
        Await.until("views and sums of what was imported", LIMIT, PAUSE, this::isOver);
    }

    private boolean isOver() {
        return hasNone(activities, Filters.eq("pending", true))
                && number(happenings) >= number(activities)
                && number(timelines) >= number(activities)
                && hasNone(happenings, Filters.gt("unsummed", ""));
    }

    private static boolean hasNone(MongoCollection<Document> collection, Bson filter) {
        return Mono.from(collection.find(filter).first()).blockOptional().isEmpty();
    }

    private static long number(MongoCollection<Document> collection) {
        return Objects.requireNonNull(
                Mono.from(collection.estimatedDocumentCount()).block());
    }
}
