// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import com.mongodb.WriteConcern;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.benchmarks.events.Topics;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What broker and database are capable of, each by itself. */
final class RawSpeed {
    private static final int BATCH = 500;

    /** That many tell how fast it goes. */
    private static final int INSERTED = 50_000;

    private final Topics topics;
    private final MongoCollection<Document> documents;

    RawSpeed(String bootstrapServers, MongoClient client) {
        topics = new Topics(bootstrapServers);
        documents = client.getDatabase("bare")
                .getCollection("views")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Events of these topics a second: read by a bare consumer or inserted 500 at a time, whichever is slower. */
    double slower(Set<String> names) {
        long[] bytes = {0};
        long begin = System.nanoTime();
        long count = topics.read(names, record -> bytes[0] += record.value() == null ? 0 : record.value().length);
        double reading = (System.nanoTime() - begin) / 1e9;
        return Math.min(count / reading, inserted((int) Math.min(count, INSERTED), (int) (bytes[0] / count)));
    }

    /** Documents of this size a second. */
    private double inserted(int count, int bytes) {
        Mono.from(documents.drop()).block();
        long begin = System.nanoTime();
        Flux.range(0, count)
                .map(number -> new Document("_id", number).append("event", new Binary(new byte[bytes])))
                .buffer(BATCH)
                .concatMap(documents::insertMany)
                .blockLast();
        return count / ((System.nanoTime() - begin) / 1e9);
    }
}
