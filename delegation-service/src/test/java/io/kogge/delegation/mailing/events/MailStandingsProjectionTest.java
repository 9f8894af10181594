// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.mailing.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.mailing.model.MailStanding;
import io.kogge.delegation.mailing.view.MailStandingView;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.kernel.command.Actor;
import io.kogge.schemas.Topic;
import io.kogge.schemas.notification.AddressReleased;
import io.kogge.schemas.notification.AddressSuppressed;
import io.kogge.schemas.notification.MailResubscribed;
import io.kogge.schemas.notification.MailUnsubscribed;
import io.kogge.schemas.person.PersonErased;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class MailStandingsProjectionTest {
    private static final Instant AT = Instant.parse("2027-03-08T08:00:00Z");

    private final Projection<MailStandingView> projection = MailStandingsProjection.make();

    @Test
    void whatIsToldOfTheAddressHoldsForThatAddress() {
        MailStandingView suppressed = new MailStandingView("p1", 2, "GONE", null, null, null);
        assertThat(change(new AddressSuppressed("p1", 2, "GONE", AT))).isEqualTo(new ViewChange.Set<>(suppressed));
        assertThat(suppressed.at(2)).isEqualTo(new MailStanding("GONE", List.of()));
        assertThat(suppressed.at(3)).as("another address by now").isEqualTo(MailStanding.ALL);

        assertThat(change(new AddressReleased("p1", 2, AT)))
                .isEqualTo(new ViewChange.Set<>(new MailStandingView("p1", 0, null, null, null, null)));
        assertThat(new MailStandingView("p1", 0, "GONE", null, null, null).at(2).getsAll())
                .isTrue();
    }

    @Test
    void whatSomebodyChoseHoldsUntilTheyChooseAgain() {
        assertThat(change(new MailUnsubscribed("p1", "reminders", "LINK", AT)))
                .isEqualTo(new ViewChange.Set<>(new MailStandingView("p1", null, null, false, null, null)));
        assertThat(change(new MailResubscribed("p1", "afterwards", AT)))
                .isEqualTo(new ViewChange.Set<>(new MailStandingView("p1", null, null, null, true, null)));
        assertThat(change(new MailUnsubscribed("p1", "news", "COMPLAINT", AT)))
                .isEqualTo(new ViewChange.Set<>(new MailStandingView("p1", null, null, null, null, false)));
        assertThat(new MailStandingView("p1", null, null, false, true, false).at(1))
                .isEqualTo(new MailStanding(null, List.of("reminders", "news")));
    }

    @Test
    void whoIsErasedIsForgotten() {
        assertThat(change(new PersonErased("p1", AT))).isEqualTo(new ViewChange.Erase<>("p1"));
    }

    private ViewChange<MailStandingView> change(SpecificRecord payload) {
        Topic topic = payload instanceof PersonErased ? Topic.PERSON_EVENTS : Topic.NOTIFICATION_EVENTS;
        return projection
                .change(new ReceivedEvent(
                        "x/1/1", topic, "p1", "x", "1", 1, Instant.EPOCH, Actor.system("test"), "c", payload))
                .orElseThrow();
    }
}
