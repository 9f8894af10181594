// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.growth;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts what a database reads for its queries and answers to them, by the profiler that a real MongoDB has. */
public final class ExaminedDocuments {
    private static final String PROFILE = "system.profile";
    private static final int OFF = 0;
    private static final int EVERYTHING = 2;

    private final MongoDatabase database;

    private ExaminedDocuments(MongoDatabase database) {
        this.database = database;
    }

    /** In a database that no other test uses; empty where the database does not count. */
    public static Optional<ExaminedDocuments> of(MongoDatabase database) {
        ExaminedDocuments counts = new ExaminedDocuments(database);
        try {
            counts.profile(OFF);
            return Optional.of(counts);
        } catch (MongoException unknown) {
            return Optional.empty();
        }
    }

    /** How many are read in this collection while this is done; what an index answers by itself reads none. */
    public long during(String collection, Runnable work) {
        return sum("docsExamined", collection, work);
    }

    /** How many bytes queries in this collection are answered with while this is done. */
    public long bytesDuring(String collection, Runnable work) {
        return sum("responseLength", collection, work);
    }

    private long sum(String count, String collection, Runnable work) {
        Mono.from(database.getCollection(PROFILE).drop()).block();
        profile(EVERYTHING);
        work.run();
        profile(OFF);
        return Flux.from(database.getCollection(PROFILE).find(Filters.eq("ns", database.getName() + '.' + collection)))
                .toStream()
                .mapToLong(command -> ((Number) command.getOrDefault(count, 0)).longValue())
                .sum();
    }

    private void profile(int level) {
        Mono.from(database.runCommand(new Document("profile", level))).block();
    }
}
