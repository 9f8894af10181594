// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.kafka.KafkaClients;
import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/** Reads topics from a chosen place to their end as of the beginning of reading, without a group; blocks its thread. */
final class PartitionLog {
    private static final Duration POLL = Duration.ofMillis(500);

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
     * Reads.
     *
     * @param from the offset to begin with in each partition; what is no longer there is passed over
     * @return where each partition ended when reading began
     */
    Map<TopicPartition, Long> read(
            String purpose, Collection<String> topics, ToLongFunction<TopicPartition> from, Reader reader) {
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                .toList();
        try (Consumer<String, byte[]> consumer = kafka.reader(purpose)) {
            Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            partitions.forEach(partition ->
                    consumer.seek(partition, Math.max(begin.getOrDefault(partition, 0L), from.applyAsLong(partition))));
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < end.getOrDefault(partition, 0L))) {
                ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
                reader.read(partitions.stream()
                        .flatMap(partition -> polled.records(partition).stream()
                                .filter(record -> record.offset() < end.getOrDefault(partition, 0L)))
                        .toList());
            }
            return end;
        }
    }
}
