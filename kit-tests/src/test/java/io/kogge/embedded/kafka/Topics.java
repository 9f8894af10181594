// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the broker's tests do with a topic of one partition. */
final class Topics {
    static final String TOPIC = "written";

    private Topics() {}

    static void create(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.copyOf(broker.clientSettings()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get(20, TimeUnit.SECONDS);
        }
    }

    static KafkaProducer<String, String> producer(EmbeddedBroker broker) {
        Map<String, Object> config = new HashMap<>(broker.clientSettings());
        config.putAll(Map.of("acks", "all", "linger.ms", "0"));
        return new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    }

    /** Every value from the first to the last of now. */
    static List<String> read(EmbeddedBroker broker) {
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.copyOf(broker.clientSettings()), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<String> values = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(each -> values.add(each.value()));
            }
            return values;
        }
    }
}
