// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** Starts a mongod, writes a document, and waits to be killed. */
final class OrphaningParent {
    private OrphaningParent() {}

    public static void main(String[] arguments) throws InterruptedException {
        ChildMongod mongod = ChildMongod.start(Path.of(arguments[0]), Path.of(arguments[1]));
        try (MongoClient client = MongoClients.create(mongod.uri())) {
            Mono.from(client.getDatabase("test").getCollection("written").insertOne(new Document("_id", "kept")))
                    .block();
        }
        System.out.println(mongod.pid().orElseThrow());
        Thread.currentThread().join();
    }
}
