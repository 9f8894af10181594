// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.correspondence.model.Delivery.Told;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CorrespondenceTest {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Actor STAFF = Actor.staff("staff-1");
    private static final Recipient TO = new Recipient("m", "r");
    private static final Told INVITED = new Told(2, new CalendarStamp(CalendarStamp.Method.REQUEST, 4), "shown", "nl");

    private final Delivery first = queued(MessageKind.ACCEPTED);
    private final Delivery second = queued(MessageKind.REMINDER);
    private final Correspondence both = new Correspondence(TO, List.of(first, second), null, null);

    @Test
    void lettersTakeTheirTurns() {
        assertThat(both.next()).contains(first);
        assertThat(both.letters()).extracting(Delivery::order).containsExactly(0L, 1L);
        Correspondence sent = sent(both, first.id());
        assertThat(sent.next().orElseThrow().id()).isEqualTo(second.id());
        assertThat(sent(sent, second.id()).next()).isEmpty();
        assertThat(sent(sent, second.id()).dueAt()).isEmpty();
    }

    @Test
    void whatStaffHoldIsPassedOverUntilTheyLetItGo() {
        Correspondence held = on(both, first.id(), letter -> Intervention.hold(letter, STAFF, NOW));
        assertThat(held.next().orElseThrow().id()).isEqualTo(second.id());
        assertThat(held.letter(first.id()).orElseThrow().staff()).isEqualTo(new Intervention("staff:staff-1", null));
        Correspondence going = on(held, first.id(), letter -> Intervention.release(letter, STAFF, LATER));
        assertThat(going.next().orElseThrow().id()).isEqualTo(first.id());
        assertThat(going.dueAt()).contains(LATER);
    }

    @Test
    void whatStaffLeaveOutIsToldAndCanBeSentAllTheSame() {
        Decision<Correspondence, Correspondence.Event> left =
                both.change(first.id(), letter -> Intervention.leaveOut(letter, STAFF, NOW));
        assertThat(left.events())
                .extracting(Correspondence.Event::what)
                .containsExactly(new DeliveryEvent.Skipped(SkipReason.LEFT_OUT));
        assertThat(left.state().letter(first.id()).orElseThrow().progress().status())
                .isEqualTo(Status.LEFT_OUT);
        assertThat(on(left.state(), first.id(), letter -> Intervention.sendNow(letter, STAFF, NOW))
                        .next()
                        .orElseThrow()
                        .id())
                .isEqualTo(first.id());
    }

    @Test
    void whoCameTooLateCanBeSentItAfterAll() {
        Delivery late =
                Delivery.joinedLate(letter(MessageKind.THANKS), NOW, NOW, 0).state();
        Correspondence joined = both.add(Delivery.joinedLate(letter(MessageKind.THANKS), NOW, NOW, 0))
                .state();
        assertThat(joined.add(Decision.of(late)).events()).as("it is there").isEmpty();
        assertThat(on(joined, late.id(), letter -> Intervention.sendNow(letter, STAFF, NOW))
                        .letters()
                        .get(2)
                        .waiting())
                .isTrue();
    }

    @Test
    void itIsTooLateForWhatWasSentAndWhatIsUnderWay() {
        Correspondence sent = sent(both, first.id());
        assertThatThrownBy(() -> on(sent, first.id(), letter -> Intervention.hold(letter, STAFF, NOW)))
                .isInstanceOf(Rejection.Conflict.class)
                .hasMessageContaining("delivery-ended");
        Correspondence open = on(both, first.id(), letter -> letter.openAttempt(INVITED, NOW));
        assertThatThrownBy(() -> on(open, first.id(), letter -> Intervention.leaveOut(letter, STAFF, NOW)))
                .isInstanceOf(Rejection.Conflict.class)
                .hasMessageContaining("delivery-under-way");
        assertThatThrownBy(() -> on(both, "another", letter -> Intervention.hold(letter, STAFF, NOW)))
                .isInstanceOf(Rejection.NotFound.class);
    }

    @Test
    void anotherTextStaysWithItWhateverElseStaffDo() {
        Correspondence rewritten = on(both, first.id(), letter -> Intervention.rewrite(letter, "text-7", STAFF));
        Correspondence held =
                on(rewritten, first.id(), letter -> Intervention.hold(letter, Actor.staff("staff-2"), NOW));
        assertThat(held.letters().get(0).staff()).isEqualTo(new Intervention("staff:staff-2", "text-7"));
    }

    @Test
    void whatComesBackAfterTheServerTookItHasBounced() {
        Correspondence sent = sent(both, first.id());
        Decision<Correspondence, Correspondence.Event> back =
                sent.change(first.id(), letter -> letter.cameBack("5.1.1", "550 5.1.1 unknown", LATER));
        assertThat(back.events())
                .extracting(Correspondence.Event::what)
                .containsExactly(new DeliveryEvent.Bounced("5.1.1"));
        assertThat(back.state()
                        .change(first.id(), letter -> letter.cameBack("5.1.1", "", LATER))
                        .events())
                .as("again")
                .isEmpty();
        assertThat(both.change(first.id(), letter -> letter.cameBack("5.1.1", "", LATER))
                        .events())
                .as("it never left")
                .isEmpty();
    }

    @Test
    void whatIsLetGoStillCountsForTheCalendarsSequence() {
        Correspondence folded = sent(both, first.id()).without(letter -> true);
        assertThat(folded.letters()).extracting(Delivery::id).containsExactly(second.id());
        assertThat(folded.folded()).isEqualTo(INVITED.calendar());
        Correspondence cancelled = folded.add(Decision.of(AssessmentTest.delivery(MessageKind.CANCELLED)))
                .state();
        assertThat(CalendarPolicy.entry(
                        cancelled.letters().get(1),
                        Missions.hamburg(),
                        Missions.participant(PlaceDecision.ACCEPTED),
                        cancelled,
                        Entries.JOURNEY))
                .contains(new CalendarStamp(CalendarStamp.Method.CANCEL, 5));
    }

    @Test
    void theLatestAnswerOfACalendarCounts() {
        CalendarAnswer yes = new CalendarAnswer(CalendarAnswer.Kind.ACCEPTED, LATER);
        assertThat(both.answered(yes)
                        .answered(new CalendarAnswer(CalendarAnswer.Kind.DECLINED, NOW))
                        .answer())
                .isEqualTo(yes);
    }

    private static Correspondence sent(Correspondence correspondence, String id) {
        return correspondence
                .change(id, letter -> Decision.of(AssessmentTest.sent(letter, INVITED), new DeliveryEvent.Sent(false)))
                .state();
    }

    private static Correspondence on(
            Correspondence correspondence, String id, Function<Delivery, Decision<Delivery, DeliveryEvent>> decide) {
        return correspondence.change(id, decide).state();
    }

    private static Delivery queued(MessageKind kind) {
        return Delivery.queue(letter(kind), NOW, NOW, 0).state();
    }

    private static Letter letter(MessageKind kind) {
        return new Letter(kind, TO, Cause.event("e"));
    }
}
