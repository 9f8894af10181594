// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.events;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Multiplies events that Kogge itself has written. Copies are events of aggregates of their own, numbered without gaps
 * as theirs are, so that whoever reads them cannot tell them from others. Not for use by several threads.
 */
public final class EventCopier {
    private static final String ID = "ce_id";
    private static final String SEQUENCE = "ce_sequence";

    private final PayloadCopier payloads;
    private final Map<String, Long> sequences = new HashMap<>();

    /** Of events written with these schemas. */
    public EventCopier(WriterSchemas schemas) {
        payloads = new PayloadCopier(schemas);
    }

    /**
     * A copy of an event.
     *
     * @param copy number of the copy: all events that are copied under one number belong together as the first ones did
     * @param chosen ids, by those in the original, that are not to be made up
     */
    public ProducerRecord<String, byte[]> copy(
            ConsumerRecord<String, byte[]> original, long copy, Map<String, String> chosen) {
        Renaming renaming = new Renaming(copy, chosen);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                original.topic(),
                renaming.apply(original.key()),
                original.value() == null ? null : payloads.copy(original.value(), renaming));
        for (Header header : original.headers()) {
            record.headers().add(header.key(), bytes(renaming.apply(text(header))));
        }
        number(record);
        return record;
    }

    /** The id that takes this one's place in the copy of that number, unless another is chosen. */
    public static String derived(String id, long copy) {
        return Renaming.derived(id, copy);
    }

    /** An event's id ends with its number among those of its aggregate. */
    private void number(ProducerRecord<String, byte[]> record) {
        String id = text(record.headers().lastHeader(ID));
        String aggregate = id.substring(0, id.lastIndexOf('/'));
        String sequence = Long.toString(sequences.merge(aggregate, 1L, Long::sum));
        record.headers().remove(ID).add(ID, bytes(aggregate + '/' + sequence));
        record.headers().remove(SEQUENCE).add(SEQUENCE, bytes(sequence));
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
