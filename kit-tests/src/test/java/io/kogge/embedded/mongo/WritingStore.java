// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes documents, inserted and then updated, on several connections until it is killed, and says each acknowledged. */
final class WritingStore {
    private WritingStore() {}

    public static void main(String[] arguments) {
        EmbeddedStore store = EmbeddedStore.start(Path.of(arguments[0]), 0);
        AtomicInteger next = new AtomicInteger();
        try (MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> collection = client.getDatabase("test").getCollection("written");
            Mono.from(collection.createIndex(new Document("bucket", 1))).block();
            Flux.<Integer>generate(sink -> sink.next(next.getAndIncrement()))
                    .flatMap(number -> write(collection, number), 8)
                    .doOnNext(System.out::println)
                    .blockLast();
        }
    }

    private static Mono<Integer> write(MongoCollection<Document> collection, int number) {
        Document document = new Document("_id", "n" + number)
                .append("bucket", "b" + number % 10)
                .append("version", 1)
                .append("outbox", List.of());
        Document change = new Document("$inc", new Document("version", 1))
                .append("$set", new Document("bucket", "moved" + number % 10))
                .append("$push", new Document("outbox", new Document("seq", number)));
        return Mono.from(collection.insertOne(document))
                .then(Mono.from(collection.updateOne(new Document("_id", "n" + number).append("version", 1), change)))
                .thenReturn(number);
    }
}
