// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import reactor.core.publisher.Mono;

@OnEveryDatabase
class OnEveryDatabaseTest {
    @Parameter
    TestDatabase database;

    @Test
    void itTakesWritesInAFreshDatabase() {
        try (MongoClient client = MongoClients.create(database.uri())) {
            MongoCollection<Document> collection =
                    client.getDatabase(TestDatabase.freshName()).getCollection("things");
            assertThat(Mono.from(collection.countDocuments()).block()).isZero();
            Mono.from(collection.insertOne(new Document("_id", "one"))).block();
            assertThat(Mono.from(collection.countDocuments()).block()).isOne();
        }
    }

    @Test
    void aDatabaseNameGoesBetweenTheHostsAndTheOptions() {
        assertThat(new TestDatabase("any", "mongodb://a,b/?replicaSet=r").uri("fresh"))
                .isEqualTo("mongodb://a,b/fresh?replicaSet=r");
        assertThat(new TestDatabase("any", "mongodb://me:x@a/old").uri("fresh")).isEqualTo("mongodb://me:x@a/fresh");
        assertThat(new TestDatabase("any", "mongodb://a").uri("fresh")).isEqualTo("mongodb://a/fresh");
    }
}
