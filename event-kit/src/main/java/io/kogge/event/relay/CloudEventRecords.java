// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Records with their CloudEvents 1.0 headers in binary mode, after the NL GOV profile for CloudEvents 1.1: the source
 * is a URN, the type a reverse-DNS name with one version, and no attribute holds personal data.
 */
final class CloudEventRecords {
    /** Extension attributes; CloudEvents allows lower-case letters and digits only. */
    static final String SEQUENCE = "sequence";

    static final String ACTOR = "actor";
    static final String COMMAND = "commandid";
    static final String CORRELATION = "correlationid";
    static final String CAUSATION = "causationid";
    static final String TRACEPARENT = "traceparent";

    private static final String CONTENT_TYPE = "avro/binary";
    private final URI source;
    /** One for each version of an event's schema. */
    private final Map<Long, URI> schemas = new ConcurrentHashMap<>();

    CloudEventRecords(URI source) {
        this.source = source;
    }

    ProducerRecord<String, byte[]> of(OutboxEntry entry) {
        return KafkaMessageFactory.<String>createWriter(
                        entry.topic(), null, entry.time().toEpochMilli(), entry.key())
                .writeBinary(event(entry));
    }

    private CloudEvent event(OutboxEntry entry) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(entry.eventId())
                .withSource(source)
                .withType(entry.type())
                .withTime(entry.time().atOffset(ZoneOffset.UTC))
                .withSubject(entry.aggregateId())
                .withExtension(SEQUENCE, Long.toString(entry.sequence()))
                .withExtension(ACTOR, entry.actor().toString())
                .withExtension(COMMAND, entry.commandId())
                .withExtension(CORRELATION, entry.correlationId());
        if (entry.causationId() != null) {
            event.withExtension(CAUSATION, entry.causationId());
        }
        if (entry.traceparent() != null) {
            event.withExtension(TRACEPARENT, entry.traceparent());
        }
        byte[] payload = entry.payload();
        return payload == null
                ? event.build()
                : event.withData(CONTENT_TYPE, dataSchema(payload), payload).build();
    }

    /** Names the writer schema by the fingerprint that Avro's single-object encoding begins with. */
    private URI dataSchema(byte[] payload) {
        long fingerprint = ByteBuffer.wrap(payload, 2, Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
        return schemas.computeIfAbsent(
                fingerprint, known -> URI.create("urn:kogge:schema:crc-64-avro:%016x".formatted(known)));
    }
}
