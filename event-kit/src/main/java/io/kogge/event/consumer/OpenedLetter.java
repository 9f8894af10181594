// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.schemas.UndecodableEvent;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with all that is in it: to find out what is wrong, or to keep a copy. Of a topic with personal data the
 * key is all that is shown.
 *
 * @param letter what is known of it from outside
 * @param headers headers of the record, as text
 * @param event the event's fields, where it is one that can be read
 * @param payload the record's value in hexadecimal digits, or null where it has none
 * @param withheld whether event and payload are left out because they may be personal data
 */
public record OpenedLetter(
        DeadLetter letter,
        Map<String, @Nullable String> headers,
        @Nullable Object event,
        @Nullable String payload,
        boolean withheld) {

    static OpenedLetter of(Topic topic, ConsumerRecord<String, byte[]> record, EventCodec codec) {
        DeadLetter letter = DeadLetter.of(record);
        byte[] value = record.value();
        boolean personal = topic.kept() == Topic.Kept.LATEST;
        return new OpenedLetter(
                letter,
                headers(record, personal),
                value == null || personal ? null : event(value, codec),
                value == null || personal ? null : HexFormat.of().formatHex(value),
                value != null && personal);
    }

    /** Foreign headers beside personal data may be personal too. */
    private static Map<String, @Nullable String> headers(ConsumerRecord<String, byte[]> record, boolean ownOnly) {
        Map<String, @Nullable String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            if (!ownOnly || header.key().startsWith("ce_") || header.key().startsWith("kogge_")) {
                headers.put(header.key(), DeadLetterRecord.text(record.headers(), header.key()));
            }
        }
        return headers;
    }

    private static @Nullable Object event(byte[] value, EventCodec codec) {
        try {
            return plain(codec.decode(value));
        } catch (UndecodableEvent unreadable) {
            return null;
        }
    }

    /** Records, lists and maps as JSON has them; what is no number or truth value as text. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof IndexedRecord record) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            for (Schema.Field field : record.getSchema().getFields()) {
                fields.put(field.name(), plain(record.get(field.pos())));
            }
            return fields;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(OpenedLetter::plain).toList();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
