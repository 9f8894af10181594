// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Actor;
import io.kogge.schemas.Topic;
import io.kogge.schemas.contact.DelegateContact;
import java.time.Instant;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class EventTableTest {
    private static final Set<Topic> CONTACTS = Set.of(Topic.DELEGATE_CONTACTS);

    private final EventTable<String> table = EventTable.on(CONTACTS, "nothing")
            .when(DelegateContact.class, (event, contact) -> contact.getName())
            .whenErased(event -> "erased " + event.key())
            .build();

    @Test
    void an_event_goes_to_its_handler_and_a_tombstone_to_its_own() {
        assertThat(table.handle(event(
                        new DelegateContact("d", "Ada", "a@example.org", "nl", "Europe/Paris", 1, null, null, 0))))
                .isEqualTo("Ada");
        assertThat(table.handle(event(null))).isEqualTo("erased key");
    }

    @Test
    void a_forgotten_event_is_refused_by_name() {
        assertThatThrownBy(() -> EventTable.on(CONTACTS, "nothing").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DelegateContact");
        assertThat(EventTable.on(CONTACTS, "nothing")
                        .ignore(DelegateContact.class)
                        .build()
                        .handle(event(null)))
                .isEqualTo("nothing");
    }

    private static ReceivedEvent event(SpecificRecord payload) {
        return new ReceivedEvent(
                "a/1/1",
                Topic.DELEGATE_CONTACTS,
                "key",
                "a",
                "1",
                1,
                Instant.EPOCH,
                Actor.system("test"),
                "correlation",
                payload);
    }
}
