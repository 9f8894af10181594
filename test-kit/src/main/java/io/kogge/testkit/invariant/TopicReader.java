// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.invariant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning to its present end, partition by partition in order. */
public final class TopicReader {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> config;

    /** On this broker, which answers whoever comes. */
    public TopicReader(String bootstrapServers) {
        this(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** On the broker that a client with these settings reaches. */
    public TopicReader(Map<String, String> clientSettings) {
        config = new HashMap<>(clientSettings);
        // closing waits until the broker has answered the last question, which may be for more than there is
        config.put("fetch.max.wait.ms", 20);
    }

    /** How many records these topics have had so far; quick, as it reads none. */
    public long length(Collection<String> topics) {
        return ends(topics).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Where each partition of these topics ends at present. */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        try (var consumer = consumer()) {
            return consumer.endOffsets(topics.stream()
                    .flatMap(topic -> partitions(consumer, topic).stream())
                    .toList());
        }
    }

    /** Everything on this topic; records of one key are in order. */
    public List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < end.getOrDefault(each, 0L))) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }
}
