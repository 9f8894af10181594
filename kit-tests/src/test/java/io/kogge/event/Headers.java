// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event;

import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.testkit.invariant.TopicReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Looks at what aggregates published. */
final class Headers {
    private static final EventCodec CODEC = new EventCodec();

    private Headers() {}

    static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    static List<ConsumerRecord<String, byte[]>> published(String bootstrapServers, String id) {
        return new TopicReader(bootstrapServers)
                .read(Topic.REGISTRATION_EVENTS.topicName()).stream()
                        .filter(record -> record.headers().lastHeader("ce_subject") != null)
                        .filter(record -> id.equals(header(record, "ce_subject")))
                        .toList();
    }

    /** What the first occurrence of each says, in order. */
    static List<SpecificRecord> payloads(String bootstrapServers, String id) {
        Map<String, SpecificRecord> payloads = new LinkedHashMap<>();
        published(bootstrapServers, id)
                .forEach(record -> payloads.putIfAbsent(header(record, "ce_id"), CODEC.decode(record.value())));
        return List.copyOf(payloads.values());
    }

    /** Sequences in the order of their first occurrences. */
    static List<Long> sequences(String bootstrapServers, String id) {
        return published(bootstrapServers, id).stream()
                .map(record -> Long.valueOf(header(record, "ce_sequence")))
                .distinct()
                .toList();
    }
}
