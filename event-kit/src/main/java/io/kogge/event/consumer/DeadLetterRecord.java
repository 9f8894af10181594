// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.command.Rejection;
import io.kogge.schemas.Topic;
import io.kogge.schemas.UndecodableEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** How a record that could not be handled is written to the dead letters, and what its headers tell. */
final class DeadLetterRecord {
    static final String CONSUMER = "kogge_consumer";
    static final String PARTITION = "kogge_partition";
    static final String OFFSET = "kogge_offset";
    static final String CAUSE = "kogge_cause";
    static final String MESSAGE = "kogge_message";
    static final String FAILED_AT = "kogge_failedat";
    static final String ATTEMPT = "kogge_attempt";

    private DeadLetterRecord() {}

    /** The same record for the dead letters; one that was a letter already keeps where it came from. */
    static ProducerRecord<String, byte[]> of(
            String consumer, Topic topic, ConsumerRecord<String, byte[]> record, Throwable cause, Instant now) {
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        if (headers.lastHeader(PARTITION) == null) {
            put(headers, PARTITION, Integer.toString(record.partition()));
            put(headers, OFFSET, Long.toString(record.offset()));
        }
        put(headers, ATTEMPT, Integer.toString(attempt(record.headers()) + 1));
        put(headers, CONSUMER, consumer);
        put(headers, CAUSE, cause.getClass().getName());
        put(headers, MESSAGE, harmlessMessage(cause));
        put(headers, FAILED_AT, now.toString());
        return new ProducerRecord<>(
                topic.deadLetters(), record.partition(), null, record.key(), record.value(), headers);
    }

    static int attempt(Headers headers) {
        String attempt = text(headers, ATTEMPT);
        return attempt == null ? 0 : Integer.parseInt(attempt);
    }

    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Messages of other exceptions may quote personal data, such as the value that broke a unique index. */
    private static String harmlessMessage(Throwable cause) {
        if (cause instanceof Rejection rejection) {
            return rejection.code();
        }
        return cause instanceof UndecodableEvent ? String.valueOf(cause.getMessage()) : "";
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
