// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Actor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class CloudEventRecordsTest {
    private static final byte[] PAYLOAD = {(byte) 0xC3, 1, 0x10, 0x32, 0x54, 0x76, (byte) 0x98, (byte) 0xBA, 0, 0, 42};

    private final CloudEventRecords records = new CloudEventRecords(URI.create("urn:nld:oin:1:systeem:kogge"));

    @Test
    void an_event_carries_every_attribute_of_the_profile() {
        ProducerRecord<String, byte[]> record = records.of(entry(PAYLOAD, "cause/1/2", "00-trace-span-01"));
        assertThat(record.topic()).isEqualTo("topic");
        assertThat(record.key()).isEqualTo("key");
        assertThat(record.value()).isEqualTo(PAYLOAD);
        assertThat(headers(record))
                .containsOnly(
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_id", "mission/m-1/7"),
                        Map.entry("ce_source", "urn:nld:oin:1:systeem:kogge"),
                        Map.entry("ce_type", "io.kogge.test.v1"),
                        Map.entry("ce_time", "2027-03-01T10:15:30Z"),
                        Map.entry("ce_subject", "m-1"),
                        Map.entry("ce_dataschema", "urn:kogge:schema:crc-64-avro:0000ba9876543210"),
                        Map.entry("content-type", "avro/binary"),
                        Map.entry("ce_sequence", "7"),
                        Map.entry("ce_commandid", "command"),
                        Map.entry("ce_actor", "staff:s1"),
                        Map.entry("ce_correlationid", "correlation"),
                        Map.entry("ce_causationid", "cause/1/2"),
                        Map.entry("ce_traceparent", "00-trace-span-01"));
    }

    @Test
    void a_tombstone_has_no_value_and_says_who_erased() {
        ProducerRecord<String, byte[]> record = records.of(entry(null, null, null));
        assertThat(record.value()).isNull();
        assertThat(headers(record))
                .containsEntry("ce_id", "mission/m-1/7")
                .doesNotContainKeys("ce_dataschema", "content-type", "ce_causationid", "ce_traceparent");
    }

    private static OutboxEntry entry(byte[] payload, String causation, String trace) {
        return new OutboxEntry(
                "mission",
                "m-1",
                7,
                "topic",
                "key",
                "io.kogge.test.v1",
                payload,
                Instant.parse("2027-03-01T10:15:30Z"),
                Actor.staff("s1"),
                "command",
                "correlation",
                causation,
                trace);
    }

    private static Map<String, String> headers(ProducerRecord<?, ?> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
    }
}
