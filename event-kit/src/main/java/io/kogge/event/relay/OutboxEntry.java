// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import io.kogge.kernel.command.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as it waits in its aggregate's document until the broker has it.
 *
 * @param aggregate name of the kind of aggregate
 * @param aggregateId which one
 * @param sequence position among that aggregate's events, from 1 without gaps
 * @param topic name of the topic
 * @param key key of the record
 * @param type CloudEvents type
 * @param payload the event in Avro single-object encoding, or null for a tombstone
 * @param time when it was written, in system time
 * @param actor who acted
 * @param commandId the command that it came from
 * @param correlationId the conversation it belongs to
 * @param causationId the event that caused the command, if one did
 * @param traceparent W3C trace context of the request, if there was one
 */
public record OutboxEntry(
        String aggregate,
        String aggregateId,
        long sequence,
        String topic,
        String key,
        String type,
        byte @Nullable [] payload,
        Instant time,
        Actor actor,
        String commandId,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent) {

    /** The same in every repeat. */
    public String eventId() {
        return aggregate + '/' + aggregateId + '/' + sequence;
    }

    /** Never the payload: it may hold personal data. */
    @Override
    public String toString() {
        return "OutboxEntry[" + eventId() + " " + type + "]";
    }
}
