// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.fault;

import io.kogge.schemas.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Appends records to topics that should not be there: repeats, in another order, or unreadable ones. */
public final class StrayRecords {
    private final String bootstrapServers;

    /** On this broker. */
    public StrayRecords(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** The same records once more, as a publisher's retry would leave them. */
    public void again(Collection<ConsumerRecord<String, byte[]>> records) {
        append(records.stream().map(StrayRecords::same).toList());
    }

    /** The same records once more, in an order that this random source makes. */
    public void shuffled(Collection<ConsumerRecord<String, byte[]>> records, Random random) {
        List<ConsumerRecord<String, byte[]>> order = new ArrayList<>(records);
        Collections.shuffle(order, random);
        again(order);
    }

    /** A record that is no event. */
    public void poison(Topic topic, String key) {
        append(List.of(new ProducerRecord<>(topic.topicName(), key, "no event".getBytes(StandardCharsets.UTF_8))));
    }

    /** Appends and waits for the acknowledgement. */
    public void append(Collection<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    private static ProducerRecord<String, byte[]> same(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(
                record.topic(), record.partition(), null, record.key(), record.value(), record.headers());
    }
}
