// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.schemas.Topic;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A record as it arrived.
 *
 * @param topic where it belongs: of a dead letter, the topic that it was read from at first
 * @param event what it carries, or null where nobody can read it
 * @param unreadable why not, or null where it can be read
 */
record Arrival(
        Topic topic,
        ConsumerRecord<String, byte[]> record,
        @Nullable ReceivedEvent event,
        @Nullable RuntimeException unreadable) {
    /** Reads the record. */
    static Arrival of(EventReader reader, Topic topic, ConsumerRecord<String, byte[]> record) {
        try {
            return new Arrival(topic, record, reader.read(topic, record), null);
        } catch (RuntimeException e) {
            return new Arrival(topic, record, null, e);
        }
    }

    boolean readable() {
        return event != null;
    }

    /** The event, or an error that says why there is none. */
    Mono<ReceivedEvent> decoded() {
        return event == null ? Mono.error(Objects.requireNonNull(unreadable)) : Mono.just(event);
    }

    /** The work as part of the trace that the event came from. */
    <T> Mono<T> traced(Mono<T> work) {
        String trace = DeadLetterRecord.text(record.headers(), "ce_traceparent");
        return trace == null ? work : work.contextWrite(context -> context.put("traceparent", trace));
    }
}
