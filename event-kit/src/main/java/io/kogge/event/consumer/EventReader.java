// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.command.Actor;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.schemas.UndecodableEvent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads records with CloudEvents headers in binary mode, and tombstones as anybody writes them. */
final class EventReader {
    private static final String ERASURE = "erasure";

    private final EventCodec codec;

    EventReader(EventCodec codec) {
        this.codec = codec;
    }

    /** The event that this record of that topic carries; throws UndecodableEvent when it carries none. */
    ReceivedEvent read(Topic topic, ConsumerRecord<String, byte[]> record) {
        boolean erases = record.value() == null && record.key() != null && topic.kept() == Topic.Kept.LATEST;
        return erases ? erasure(topic, record) : event(topic, record);
    }

    /**
     * The key says who, the missing value what: headers are not needed, as operators' tools write none. It comes after
     * all that was said of this key, whatever its own headers say.
     */
    private static ReceivedEvent erasure(Topic topic, ConsumerRecord<String, byte[]> record) {
        String place = record.partition() + "-" + record.offset();
        String id = ERASURE + '/' + record.key() + '/' + place;
        return new ReceivedEvent(
                id,
                topic,
                record.key(),
                ERASURE,
                record.key(),
                Long.MAX_VALUE,
                Instant.ofEpochMilli(record.timestamp()),
                Actor.system(ERASURE),
                id,
                null);
    }

    private ReceivedEvent event(Topic topic, ConsumerRecord<String, byte[]> record) {
        Attributes attributes = new Attributes(record.headers());
        String id = attributes.required("ce_id", attributes.id);
        int name = id.indexOf('/');
        int sequence = id.lastIndexOf('/');
        if (record.key() == null || name < 0 || name == sequence) {
            throw new UndecodableEvent("No key, or an id that is not aggregate/id/sequence", null);
        }
        try {
            return new ReceivedEvent(
                    id,
                    topic,
                    record.key(),
                    id.substring(0, name),
                    attributes.required("ce_subject", attributes.subject),
                    Long.parseLong(id.substring(sequence + 1)),
                    EventTime.parse(attributes.required("ce_time", attributes.time)),
                    Actor.parse(attributes.required("ce_actor", attributes.actor)),
                    attributes.required("ce_correlationid", attributes.correlation),
                    record.value() == null ? null : codec.decode(record.value()));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UndecodableEvent("A header is malformed", e);
        }
    }

    /** What an event's headers say, found in one pass; of several with one name the last counts. */
    private static final class Attributes {
        private byte @Nullable [] id;
        private byte @Nullable [] subject;
        private byte @Nullable [] time;
        private byte @Nullable [] actor;
        private byte @Nullable [] correlation;

        Attributes(Headers headers) {
            for (Header header : headers) {
                switch (header.key()) {
                    case "ce_id" -> id = header.value();
                    case "ce_subject" -> subject = header.value();
                    case "ce_time" -> time = header.value();
                    case "ce_actor" -> actor = header.value();
                    case "ce_correlationid" -> correlation = header.value();
                    default -> {}
                }
            }
        }

        String required(String name, byte @Nullable [] value) {
            if (value == null) {
                throw new UndecodableEvent("No header " + name, null);
            }
            return new String(value, StandardCharsets.UTF_8);
        }
    }
}
