// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Collation;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

class RefusalTest {
    @Test
    void whatTheStoreWouldDoWronglyIsRefused(@TempDir Path directory) {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> collection = client.getDatabase("test").getCollection("things");
            List<Document> pipeline = List.of(new Document("$set", new Document("a", 1)));
            Document positional = new Document("list.$", 1);
            Document computed = new Document("sum", new Document("$add", List.of("$a", 1)));
            Collation collation = Collation.builder().locale("nl").build();
            Stream.<Publisher<?>>of(
                            collection.find().collation(collation),
                            collection.updateOne(eq("_id", 1), pipeline),
                            collection.findOneAndUpdate(eq("_id", 1), pipeline, new FindOneAndUpdateOptions()),
                            collection.find().projection(positional),
                            collection.find().projection(computed),
                            collection.createIndex(
                                    new Document("a", 1), new IndexOptions().partialFilterExpression(exists("a"))),
                            collection.createIndex(
                                    new Document("a", 1), new IndexOptions().expireAfter(1L, TimeUnit.DAYS)),
                            collection.createIndex(Indexes.text("a")),
                            collection.watch())
                    .forEach(statement -> assertThatThrownBy(
                                    () -> Mono.from(statement).block())
                            .hasMessageContaining("The embedded store has no"));
        }
    }
}
