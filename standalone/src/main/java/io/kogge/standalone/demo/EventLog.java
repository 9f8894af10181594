// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on the topics, read from the beginning without a consumer group. */
final class EventLog {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> settings;
    private final EventCodec codec = new EventCodec();

    /** @param clientSettings of a client of the broker */
    EventLog(Map<String, String> clientSettings) {
        settings = new HashMap<>(clientSettings);
        settings.put("enable.auto.commit", "false");
    }

    /** The events on this topic as far as it goes at this moment; repeats (the same id) once. */
    List<SpecificRecord> read(Topic topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<String, SpecificRecord> events = new LinkedHashMap<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (record.value() != null) {
                        events.putIfAbsent(id(record), codec.decode(record.value()));
                    }
                }
            }
            return new ArrayList<>(events.values());
        }
    }

    private static String id(ConsumerRecord<?, ?> record) {
        return Arrays.toString(record.headers().lastHeader("ce_id").value());
    }
}
