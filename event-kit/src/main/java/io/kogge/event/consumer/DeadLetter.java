// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record that a consumer could not handle, as operators see it: without its content.
 *
 * @param id names it among the dead letters
 * @param consumer who could not handle it; a replay names it
 * @param topic the topic of dead letters
 * @param partition its place there
 * @param offset its place there
 * @param key key of the record
 * @param eventId id of the event, if it has one
 * @param type CloudEvents type, if it has one
 * @param cause class of the error
 * @param message the error's own words where they quote no data; else empty
 * @param failedAt when, in system time
 * @param attempt how often it was set aside
 */
public record DeadLetter(
        String id,
        @Nullable String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String cause,
        @Nullable String message,
        @Nullable String failedAt,
        int attempt) {

    static DeadLetter of(ConsumerRecord<String, byte[]> letter) {
        Headers headers = letter.headers();
        return new DeadLetter(
                letter.topic() + '-' + letter.partition() + '-' + letter.offset(),
                DeadLetterRecord.text(headers, DeadLetterRecord.CONSUMER),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                DeadLetterRecord.text(headers, "ce_id"),
                DeadLetterRecord.text(headers, "ce_type"),
                DeadLetterRecord.text(headers, DeadLetterRecord.CAUSE),
                DeadLetterRecord.text(headers, DeadLetterRecord.MESSAGE),
                DeadLetterRecord.text(headers, DeadLetterRecord.FAILED_AT),
                DeadLetterRecord.attempt(headers));
    }
}
