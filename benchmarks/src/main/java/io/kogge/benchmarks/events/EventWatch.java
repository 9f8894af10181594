// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Sees each record of a topic soon after the broker has it, without being a member of any group. */
public final class EventWatch implements AutoCloseable {
    /** The topic of registrations and of the decisions on their places. */
    public static final String REGISTRATIONS = "registration.events.v1";

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Consumer<ConsumerRecord<String, byte[]>> listener;
    private final Thread thread;
    private volatile boolean watching = true;

    private EventWatch(KafkaConsumer<String, byte[]> consumer, Consumer<ConsumerRecord<String, byte[]>> listener) {
        this.consumer = consumer;
        this.listener = listener;
        this.thread = new Thread(this::watch, "watch");
        thread.setDaemon(true);
    }

    /** Tells of every record from now on, in the order of each partition, from one thread. */
    public static EventWatch of(
            String bootstrapServers, String topic, Consumer<ConsumerRecord<String, byte[]>> listener) {
        KafkaConsumer<String, byte[]> consumer = consumer(bootstrapServers);
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // the end is looked up when it is asked for
        partitions.forEach(consumer::position);
        EventWatch watch = new EventWatch(consumer, listener);
        watch.thread.start();
        return watch;
    }

    /** A header as text; empty where there is none. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private void watch() {
        while (watching) {
            consumer.poll(POLL).forEach(listener);
        }
        consumer.close();
    }

    @Override
    public void close() {
        watching = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
