// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.embedded.ChildJvm;
import io.kogge.embedded.EmbeddedServerException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class EmbeddedStoreTest {
    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilledAndIndexesAgreeWithDocuments() {
        List<String> acknowledged = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(WritingStore.class, directory)) {
            for (int i = 0; i < 500; i++) {
                acknowledged.add(child.line());
            }
            acknowledged.addAll(child.kill());
        }
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> collection = client.getDatabase("test").getCollection("written");
            List<Document> found = Flux.from(collection.find()).collectList().block();
            List<String> updated = found.stream()
                    .filter(document -> document.getInteger("version") == 2
                            && document.getList("outbox", Document.class).size() == 1)
                    .map(document -> document.getString("_id").substring(1))
                    .toList();
            assertThat(updated).containsAll(acknowledged);
            for (Document document : found) {
                Document byId = new Document("_id", document.get("_id"));
                assertThat(Mono.from(collection.find(byId)).block()).isEqualTo(document);
                Document byBucket = new Document("bucket", document.get("bucket")).append("_id", document.get("_id"));
                assertThat(Mono.from(collection.find(byBucket)).block()).isEqualTo(document);
                assertThat(Mono.from(collection.deleteOne(byId)).block().getDeletedCount())
                        .isOne();
            }
            assertThat(Mono.from(collection.countDocuments()).block()).isZero();
        }
    }

    @Test
    void whoeverDoesNotSignInMayDoNothing() {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0)) {
            Unknown.isRefused("mongodb://" + store.address() + "/");
            Unknown.isRefused(store.uri().replaceFirst("kogge:..", "kogge:xx"));
            Unknown.isRefused(store.uri().replace("//kogge:", "//staff:"));
        }
    }

    @Test
    void aSecondStoreOnTheDirectoryIsRefused() {
        try (EmbeddedStore store = EmbeddedStore.start(directory, 0)) {
            assertThat(store.address()).startsWith("127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedStore.start(directory, 0))
                    .isInstanceOf(EmbeddedServerException.class)
                    .hasMessageContaining("in use by another running Kogge");
        }
    }
}
