// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.command.Decision;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Told;
import io.kogge.notification.correspondence.model.DeliveryEvent;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.RetryPolicy;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.schemas.notification.EmailBounced;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryEventsTest {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final Instant LATER = Instant.parse("2027-01-10T11:30:00Z");
    private static final RetryPolicy POLICY =
            new RetryPolicy(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofDays(3));

    private final Delivery opened = Delivery.queue(
                    new Letter(MessageKind.RECEIVED, new Recipient("m", "r"), Cause.event("e")), NOW, NOW, 1)
            .state()
            .openAttempt(new Told(0, null, "shown", "nl"), NOW)
            .state();

    @Test
    void aMailThatBouncesSaysWhenByTheOfficesClock() {
        Decision<Delivery, DeliveryEvent> bounced =
                opened.close(1, new Reply.Refused("5.1.1", "550 5.1.1 no such mailbox"), POLICY, LATER, NOW);
        assertThat(outgoing(bounced))
                .containsExactly(Outgoing.of("m", new EmailBounced(opened.id(), "m", "r", "received", "5.1.1", LATER)));
    }

    @Test
    void soDoesOneThatComesBackAfterwards() {
        Delivery sent = opened.close(1, new Reply.Accepted(), POLICY, NOW, NOW).state();
        assertThat(outgoing(sent.cameBack("5.1.1", "no such mailbox", LATER)))
                .containsExactly(Outgoing.of("m", new EmailBounced(opened.id(), "m", "r", "received", "5.1.1", LATER)));
    }

    private static List<Outgoing> outgoing(Decision<Delivery, DeliveryEvent> decision) {
        return decision.events().stream()
                .flatMap(event -> DeliveryEvents.outgoing(decision.state(), event).stream())
                .toList();
    }
}
