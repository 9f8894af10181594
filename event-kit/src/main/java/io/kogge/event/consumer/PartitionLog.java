// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.kafka.KafkaClients;
import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads topics from a chosen place to their end as of a moment, without a group; blocks its thread. */
final class PartitionLog {
    private static final Duration POLL = Duration.ofMillis(100);

    /** Takes what was read. */
    @FunctionalInterface
    interface Reader {
        void read(List<ConsumerRecord<String, byte[]>> records);
    }

    private final KafkaClients kafka;

    PartitionLog(KafkaClients kafka) {
        this.kafka = kafka;
    }

    /**
     * Reads to the end as it is when reading begins.
     *
     * @param from the offset to begin with in each partition; what is no longer there is passed over
     * @return where each partition ended
     */
    Map<TopicPartition, Long> read(
            String purpose, Collection<String> topics, ToLongFunction<TopicPartition> from, Reader reader) {
        return read(purpose, topics, from, () -> true, reader);
    }

    /**
     * Reads to the end as it is at a moment that may come while reading is under way.
     *
     * @param reached whether that moment has come; it stays true
     */
    Map<TopicPartition, Long> read(
            String purpose,
            Collection<String> topics,
            ToLongFunction<TopicPartition> from,
            BooleanSupplier reached,
            Reader reader) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                .toList();
        try (Consumer<String, byte[]> consumer = kafka.reader(purpose)) {
            Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
            consumer.assign(partitions);
            partitions.forEach(partition ->
                    consumer.seek(partition, Math.max(begin.getOrDefault(partition, 0L), from.applyAsLong(partition))));
            while (!reached.getAsBoolean()) {
                pass(consumer, partitions, Map.of(), reader);
            }
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < end.getOrDefault(partition, 0L))) {
                pass(consumer, partitions, end, reader);
            }
            return end;
        }
    }

    /** Passes on what came of each partition up to its end; of one that has none, all. */
    private static void pass(
            Consumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            Map<TopicPartition, Long> end,
            Reader reader) {
        ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
        reader.read(partitions.stream()
                .flatMap(partition -> polled.records(partition).stream()
                        .filter(record -> record.offset() < end.getOrDefault(partition, Long.MAX_VALUE)))
                .toList());
    }
}
