// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.schemas.EventCodec;
import io.kogge.schemas.Topic;
import io.kogge.schemas.UndecodableEvent;
import io.kogge.schemas.contact.DelegateContact;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventReaderTest {
    private static final byte[] CONTACT = new EventCodec()
            .encode(new DelegateContact("d", "Sanne", "sanne@example.org", "nl", "Europe/Amsterdam", 1, null, null, 0));

    private final EventReader reader = new EventReader(new EventCodec());
    private final Map<String, String> headers = new TreeMap<>(Map.of(
            "ce_id", "registration/with/slash/12",
            "ce_subject", "with/slash",
            "ce_time", "2027-03-01T10:15:30Z",
            "ce_actor", "staff:s1",
            "ce_correlationid", "correlation"));

    @Test
    void an_event_is_read_with_where_it_came_from() {
        ReceivedEvent event = reader.read(Topic.DELEGATE_CONTACTS, record("key"));
        assertThat(event.aggregate()).isEqualTo("registration");
        assertThat(event.aggregateId()).isEqualTo("with/slash");
        assertThat(event.sequence()).isEqualTo(12);
        assertThat(event.time()).isEqualTo(Instant.parse("2027-03-01T10:15:30Z"));
        assertThat(event.payload()).isInstanceOf(DelegateContact.class);
        assertThat(event.command("allocate").id()).isEqualTo("allocate:registration/with/slash/12");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id,",
        "ce_id,registration",
        "ce_id,registration/1/last",
        "ce_time,yesterday",
        "ce_time,",
        "ce_subject,",
        "ce_actor,",
        "ce_actor,nobody",
        "ce_correlationid,"
    })
    void a_missing_or_malformed_header_makes_it_no_event(String name, String value) {
        headers.compute(name, (key, before) -> value);
        assertThatThrownBy(() -> reader.read(Topic.DELEGATE_CONTACTS, record("key")))
                .isInstanceOf(UndecodableEvent.class);
    }

    @Test
    void a_missing_value_erases_whoever_the_key_names_with_and_without_headers() {
        ReceivedEvent told = reader.read(Topic.DELEGATE_CONTACTS, record("key", null));
        headers.clear();
        ReceivedEvent bare = reader.read(Topic.DELEGATE_CONTACTS, record("key", null));
        assertThat(List.of(told, bare)).allSatisfy(event -> {
            assertThat(event.payload()).isNull();
            assertThat(event.key()).isEqualTo("key");
            assertThat(event.sequence()).isEqualTo(Long.MAX_VALUE);
        });
        assertThatThrownBy(() -> reader.read(Topic.DELEGATE_CONTACTS, record(null, null)))
                .isInstanceOf(UndecodableEvent.class);
        assertThatThrownBy(() -> reader.read(Topic.MISSION_EVENTS, record("key", null)))
                .isInstanceOf(UndecodableEvent.class);
    }

    @Test
    void a_record_without_a_key_is_no_event() {
        assertThatThrownBy(() -> reader.read(Topic.DELEGATE_CONTACTS, record(null)))
                .isInstanceOf(UndecodableEvent.class);
    }

    private ConsumerRecord<String, byte[]> record(String key) {
        return record(key, CONTACT);
    }

    private ConsumerRecord<String, byte[]> record(String key, byte[] content) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("topic", 0, 0, key, content);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
