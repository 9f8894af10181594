// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import io.kogge.schemas.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What is on the topics, read and written past the services. */
public final class EventLog {
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;

    /** The log of this broker. */
    public EventLog(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** How many records each shared topic has had. */
    public Map<String, Long> sizes() {
        return withConsumer(consumer -> {
            Map<String, Long> sizes = new TreeMap<>();
            Arrays.stream(Topic.values())
                    .map(Topic::topicName)
                    .forEach(topic -> sizes.put(
                            topic,
                            consumer.endOffsets(partitions(consumer, topic)).values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum()));
            return sizes;
        });
    }

    /** Every record of a topic as far as it goes now; in order within each partition. */
    public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        return withConsumer(consumer -> {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        });
    }

    /** Appends records in this order. */
    public void append(List<ProducerRecord<byte[], byte[]>> records) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    /** The same record once more, with the same key, value and headers. */
    public static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> record) {
        return new ProducerRecord<>(record.topic(), record.partition(), record.key(), record.value(), record.headers());
    }

    /** The same record as a dead letter, as if that consumer had not been able to handle it. */
    public static ProducerRecord<byte[], byte[]> setAside(ConsumerRecord<byte[], byte[]> record, String consumer) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        headers.add("kogge_consumer", consumer.getBytes(StandardCharsets.UTF_8));
        String letters = Topic.named(record.topic()).deadLetters();
        return new ProducerRecord<>(letters, record.partition(), record.key(), record.value(), headers);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private <T> T withConsumer(Function<KafkaConsumer<byte[], byte[]>, T> work) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", "false");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return work.apply(consumer);
        }
    }
}
