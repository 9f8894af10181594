// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.testkit.mongo.TestDatabases;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** The checker finds what it is for. */
class RebuiltViewsIT {
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void aViewThatServes() {
        client = MongoClients.create(TestDatabases.embedded().uri());
        database = client.getDatabase(TestDatabase.freshName());
        done(database.getCollection("projections").insertOne(serving(1)));
        done(database.getCollection("view_board_1").insertOne(place("ACCEPTED")));
    }

    @AfterEach
    void end() {
        client.close();
    }

    @Test
    void a_view_that_is_rebuilt_as_it_was_is_right() {
        assertThatCode(() -> new RebuiltViews(database).check(() -> rebuild(place("ACCEPTED"))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_view_that_is_rebuilt_otherwise_is_found() {
        assertThatThrownBy(() -> new RebuiltViews(database).check(() -> rebuild(place("WAITLISTED"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("board sanne", "ACCEPTED", "WAITLISTED");
    }

    private void rebuild(Document place) {
        done(database.getCollection("view_board_2").insertOne(place));
        done(database.getCollection("projections").replaceOne(new Document("_id", "board"), serving(2)));
    }

    private static Document serving(int generation) {
        return new Document("_id", "board").append("serving", generation);
    }

    private static Document place(String state) {
        return new Document("_id", "sanne").append("state", state);
    }

    private static void done(Publisher<?> write) {
        Mono.from(write).block();
    }
}
