// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.command.Actor;
import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.schemas.UndecodableEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Reads records with CloudEvents headers in binary mode, and tombstones as anybody writes them. */
final class EventReader {
    private static final int ID_PARTS = 3;
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
        Headers headers = record.headers();
        String id = header(headers, "ce_id");
        String aggregateId = header(headers, "ce_subject");
        String aggregate = id.substring(0, Math.max(0, id.indexOf('/')));
        if (record.key() == null || id.split("/", ID_PARTS).length < ID_PARTS) {
            throw new UndecodableEvent("No key, or an id that is not aggregate/id/sequence", null);
        }
        try {
            return new ReceivedEvent(
                    id,
                    topic,
                    record.key(),
                    aggregate,
                    aggregateId,
                    Long.parseLong(id.substring(id.lastIndexOf('/') + 1)),
                    OffsetDateTime.parse(header(headers, "ce_time")).toInstant(),
                    Actor.parse(header(headers, "ce_actor")),
                    header(headers, "ce_correlationid"),
                    record.value() == null ? null : codec.decode(record.value()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UndecodableEvent("A header is malformed", e);
        }
    }

    private static String header(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UndecodableEvent("No header " + name, null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
