// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.model.UpdateOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Up to where each consumer's dead letters were replayed. Not kept as offsets of a consumer group: the broker forgets
 * those of a group that is away for a week.
 */
final class LetterPositions {
    private static final String NEXT = "next";

    private final MongoCollection<Document> positions;

    LetterPositions(MongoDatabase database) {
        this.positions = database.getCollection("dead_letter_positions");
    }

    /** The offset of the first letter that was not replayed, by {@link #id}; what is missing begins at 0. */
    Mono<Map<String, Long>> all() {
        return Flux.from(positions.find())
                .collectMap(position -> position.getString("_id"), position -> position.getLong(NEXT));
    }

    Mono<Void> replayed(String consumer, TopicPartition partition, long offset) {
        return Mono.from(positions.updateOne(
                        eq("_id", id(consumer, partition)), max(NEXT, offset + 1), new UpdateOptions().upsert(true)))
                .then();
    }

    static String id(String consumer, TopicPartition partition) {
        return consumer + '/' + partition.topic() + '/' + partition.partition();
    }
}
