// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.command.Decision;
import io.kogge.notification.message.model.MailGroup;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.StopLink;
import io.kogge.notification.suppression.model.Unsubscriptions.Event;
import io.kogge.notification.suppression.model.Unsubscriptions.Given;
import io.kogge.notification.suppression.model.Unsubscriptions.How;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnsubscriptionsTest {
    private static final Instant MONDAY = Instant.parse("2027-03-08T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2027-03-09T08:00:00Z");

    @Test
    void aPersonUnsubscribesFromOneGroupAndComesBack() {
        Unsubscriptions none = Unsubscriptions.none("sanne");

        Decision<Unsubscriptions, Event> out = none.unsubscribe(List.of(MailGroup.REMINDERS), How.LINK, MONDAY);
        assertThat(out.events()).containsExactly(new Event.Unsubscribed(MailGroup.REMINDERS, How.LINK, MONDAY));
        assertThat(out.state().from(MailGroup.REMINDERS)).isTrue();
        assertThat(out.state().from(MailGroup.AFTERWARDS)).isFalse();

        Decision<Unsubscriptions, Event> back = out.state().resubscribe(MailGroup.REMINDERS, TUESDAY);
        assertThat(back.events()).containsExactly(new Event.Resubscribed(MailGroup.REMINDERS, TUESDAY));
        assertThat(back.state()).isEqualTo(none);
        assertThat(none.resubscribe(MailGroup.REMINDERS, TUESDAY)).isEqualTo(Decision.unchanged(none));
    }

    @Test
    void whatWasSaidFirstStays() {
        Unsubscriptions out = Unsubscriptions.none("sanne")
                .unsubscribe(List.of(MailGroup.REMINDERS), How.LINK, MONDAY)
                .state();

        Decision<Unsubscriptions, Event> complained =
                out.unsubscribe(List.of(MailGroup.values()), How.COMPLAINT, TUESDAY);

        assertThat(complained.events())
                .containsExactly(
                        new Event.Unsubscribed(MailGroup.AFTERWARDS, How.COMPLAINT, TUESDAY),
                        new Event.Unsubscribed(MailGroup.NEWS, How.COMPLAINT, TUESDAY));
        assertThat(complained.state().groups())
                .isEqualTo(Map.of(
                        MailGroup.REMINDERS, new Given(How.LINK, MONDAY),
                        MailGroup.AFTERWARDS, new Given(How.COMPLAINT, TUESDAY),
                        MailGroup.NEWS, new Given(How.COMPLAINT, TUESDAY)));
    }

    @Test
    void nobodyUnsubscribesFromWhatIsAboutTheRegistrationItself() {
        assertThat(Stream.of(MessageKind.values()).filter(kind -> kind.group().isPresent()))
                .containsExactly(
                        MessageKind.REMINDER,
                        MessageKind.THANKS,
                        MessageKind.SURVEY,
                        MessageKind.RETURN_DAY_INVITATION,
                        MessageKind.FOLLOW_UP,
                        MessageKind.INFORMATION,
                        MessageKind.NEWS);
    }

    @Test
    void aLinkSaysWhatItEndsAndForWhom() {
        StopLink link = new StopLink(MailGroup.AFTERWARDS, "r1");
        assertThat(link.subject()).isEqualTo("afterwards:r1");
        assertThat(StopLink.of(link.subject())).contains(link);
        assertThat(StopLink.of("r1")).isEmpty();
        assertThat(StopLink.of("everything:r1")).isEmpty();
    }
}
