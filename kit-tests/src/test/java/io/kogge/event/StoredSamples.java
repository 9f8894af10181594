// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.testkit.document.DocumentSamples;
import java.util.List;
import org.bson.BsonDocument;
import reactor.core.publisher.Flux;

/** Samples of the kit's own documents, put where the kit reads them and compared with what it writes there now. */
public final class StoredSamples {
    private StoredSamples() {}

    /** Stores the sample of this number, from 1, as an earlier build may have left it. */
    public static void store(MongoDatabase database, String collection, String samples, int number) {
        Flux.from(documents(database, collection).insertOne(sample(samples, number)))
                .blockLast();
    }

    /**
     * Fails unless this was written to the collection last and is what the sample says.
     *
     * @param random fields that are another each time
     */
    public static void assertWritten(MongoDatabase database, String collection, BsonDocument sample, String... random) {
        BsonDocument expected = sample.clone();
        List<BsonDocument> stored = all(database, collection);
        assertThat(stored)
                .as("in %s", collection)
                .filteredOn(document ->
                        List.of(random).contains("_id") || document.get("_id").equals(sample.get("_id")))
                .singleElement()
                .satisfies(written -> {
                    for (String field : random) {
                        assertThat(written.get(field).getBsonType())
                                .isEqualTo(sample.get(field).getBsonType());
                        expected.put(field, written.get(field));
                    }
                    assertThat(written).isEqualTo(expected);
                });
    }

    /** The sample of this number, from 1. */
    public static BsonDocument sample(String samples, int number) {
        return DocumentSamples.samples(samples).get(number - 1);
    }

    /** The latest sample. */
    public static BsonDocument latest(String samples) {
        List<BsonDocument> all = DocumentSamples.samples(samples);
        return all.get(all.size() - 1);
    }

    private static List<BsonDocument> all(MongoDatabase database, String collection) {
        return Flux.from(documents(database, collection).find())
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static MongoCollection<BsonDocument> documents(MongoDatabase database, String collection) {
        return database.getCollection(collection, BsonDocument.class);
    }
}
