// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.kogge.embedded.EmbeddedServerException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** A database that runs elsewhere. */
final class GivenDatabase implements Database {
    private static final int SECONDS_TO_ANSWER = 10;

    private final String uri;
    private final String description;

    private GivenDatabase(String uri, String description) {
        this.uri = uri;
        this.description = description;
    }

    /** Checks that it answers, so that a wrong address is found now and not at the first write. */
    static GivenDatabase at(String uri) {
        ConnectionString address = parse(uri);
        String where = String.join(", ", address.getHosts());
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(address)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SECONDS_TO_ANSWER, TimeUnit.SECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            String version = Mono.from(client.getDatabase("admin").runCommand(new Document("buildInfo", 1)))
                    .map(info -> info.getString("version"))
                    .blockOptional(Duration.ofSeconds(2 * SECONDS_TO_ANSWER))
                    .orElseThrow();
            return new GivenDatabase(uri, "MongoDB " + version + " at " + where);
        } catch (RuntimeException e) {
            throw new EmbeddedServerException("The database at " + where + " does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public String describe() {
        return description;
    }

    @Override
    public void close() {
        // it was not started here
    }

    private static ConnectionString parse(String uri) {
        try {
            return new ConnectionString(uri);
        } catch (IllegalArgumentException e) {
            // without the cause, whose message may repeat the password
            throw new EmbeddedServerException(
                    "The database address is not a MongoDB connection string (mongodb://host:port/…).");
        }
    }
}
