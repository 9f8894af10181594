// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads and writes whole topics, past the services. */
public final class Topics {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int LINGER_MILLIS = 5;
    private static final int BATCH_BYTES = 131_072;
    private static final int UNDER_WAY = 50_000;

    private final String bootstrapServers;

    /** Of this broker. */
    public Topics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Everything that is on a topic by now. */
    public List<ConsumerRecord<String, byte[]>> everything(String topic) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        read(List.of(topic), all::add);
        return all;
    }

    /** How many records these topics have. */
    public long length(Collection<String> topics) {
        try (KafkaConsumer<String, byte[]> consumer = EventWatch.consumer(bootstrapServers)) {
            return consumer.endOffsets(partitions(consumer, topics)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Reads these topics from their beginning to their end as it is now, in the order of each partition; how many records. */
    public long read(Collection<String> topics, Consumer<ConsumerRecord<String, byte[]>> reader) {
        try (KafkaConsumer<String, byte[]> consumer = EventWatch.consumer(bootstrapServers)) {
            List<TopicPartition> partitions = partitions(consumer, topics);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long count = 0;
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    reader.accept(record);
                    count++;
                }
            }
            return count;
        }
    }

    /** Writes records, in the order of each key, and returns when the broker has all of them. */
    public void write(Stream<ProducerRecord<String, byte[]>> records) {
        try (Writer writer = writer()) {
            writer.write(records);
        }
    }

    /** For writing again and again over one connection. */
    public Writer writer() {
        return new Writer(bootstrapServers);
    }

    /** Writes to topics over a connection that is kept. */
    public static final class Writer implements AutoCloseable {
        private final KafkaProducer<String, byte[]> producer;

        private Writer(String bootstrapServers) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                            ProducerConfig.ACKS_CONFIG, "all",
                            ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS,
                            ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }

        /** Writes records, in the order of each key, and returns when the broker has all of them. */
        public void write(Stream<ProducerRecord<String, byte[]>> records) {
            List<Future<?>> open = new ArrayList<>();
            records.forEach(record -> {
                open.add(producer.send(record));
                if (open.size() == UNDER_WAY) {
                    await(open);
                }
            });
            producer.flush();
            await(open);
        }

        @Override
        public void close() {
            producer.close();
        }
    }

    /** Fails if one of them did. */
    private static void await(List<Future<?>> open) {
        try {
            for (Future<?> each : open) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        open.clear();
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, Collection<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }
}
