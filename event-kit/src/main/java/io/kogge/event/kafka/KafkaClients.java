// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.kafka;

import io.kogge.event.settings.EventSettings;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Makes clients of the broker that {@code spring.kafka} names, with the settings that Kogge's promises need. */
public final class KafkaClients {
    /** The broker waits so long with an answer that has nothing in it; closing a consumer waits for that answer, too. */
    private static final int LONGEST_EMPTY_FETCH_MILLIS = 20;

    /** Whoever reads a log to its end takes at once what the broker has sent. */
    private static final int MOST_READ = 2_000;

    private final KafkaProperties kafka;
    private final EventSettings settings;

    /** Clients of this service. */
    public KafkaClients(KafkaProperties kafka, EventSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    /** A producer whose acknowledgement means stored by all, whose retries make no repeats, and that never waits to fill a batch. */
    public Producer<String, byte[]> producer(String purpose) {
        Map<String, Object> config = new HashMap<>(kafka.buildProducerProperties());
        config.putAll(Map.of(
                ProducerConfig.CLIENT_ID_CONFIG, settings.service() + '.' + purpose,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000));
        backOffQuietly(config);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    /** Settings of a consumer of a group; offsets are committed by the caller. */
    public Map<String, Object> groupConsumer() {
        Map<String, Object> config = reader();
        config.putAll(Map.of(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                6_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                2_000,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                settings.consumers().batchSize()));
        return config;
    }

    /** A consumer without a group, for reading a log from a chosen place to its end; the caller closes it. */
    public Consumer<String, byte[]> reader(String purpose) {
        Map<String, Object> config = reader();
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, settings.service() + "." + purpose);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_READ);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, LONGEST_EMPTY_FETCH_MILLIS);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** For topics and health; the caller closes it. */
    public Admin admin() {
        Map<String, Object> config = new HashMap<>(kafka.buildAdminProperties());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, settings.service() + ".admin");
        config.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        config.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, 8_000);
        backOffQuietly(config);
        return Admin.create(config);
    }

    private Map<String, Object> reader() {
        Map<String, Object> config = new HashMap<>(kafka.buildConsumerProperties());
        config.putAll(Map.of(
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000));
        backOffQuietly(config);
        return config;
    }

    /** While the broker is away: every two seconds at most, instead of a flood. */
    private static void backOffQuietly(Map<String, Object> config) {
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100);
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        config.put(CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG, 2_000);
    }
}
