// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Delivery.Told;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who hears that a mission changed: whose calendar, or whose last message, shows something else. */
class ChangedMissionTest {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final Contact ENGLISH = Missions.contact("r1", "en", "Europe/London");
    private static final Contact DUTCH = Missions.contact("r1", "nl", "Europe/Amsterdam");
    private static final Participant ACCEPTED = Missions.participant(PlaceDecision.ACCEPTED);
    private static final Participant WAITING = Missions.participant(PlaceDecision.WAITLISTED);

    private static final Mission ANNOUNCED = Missions.hamburg();
    private static final Mission RENAMED = Missions.changed("Ports of the north", "Hamburg", 1);
    private static final Mission ELSEWHERE = Missions.changed("Hydrogen mission to Hamburg", "Altona", 1);

    private static final Verdict KNOWN = new Verdict.Skip(SkipReason.ALREADY_TOLD);

    @Test
    void anotherTitleOrCityReachesTheCalendarAndTheSameAgainDoesNot() {
        List<Delivery> invited = List.of(invited(ANNOUNCED, ENGLISH));
        assertThat(assess(RENAMED, ACCEPTED, ENGLISH, invited)).isInstanceOf(Verdict.Send.class);
        assertThat(assess(ELSEWHERE, ACCEPTED, ENGLISH, invited)).isInstanceOf(Verdict.Send.class);
        assertThat(assess(described("Four days."), ACCEPTED, ENGLISH, invited)).isInstanceOf(Verdict.Send.class);
        assertThat(assess(ANNOUNCED, ACCEPTED, ENGLISH, invited)).isEqualTo(KNOWN);
    }

    @Test
    void aTitleInALanguageThatSomebodyDoesNotReadIsNoNews() {
        assertThat(assess(RENAMED, ACCEPTED, DUTCH, List.of(invited(ANNOUNCED, DUTCH))))
                .isEqualTo(KNOWN);
    }

    @Test
    void aChangeThatIsTakenBackIsToldOnceMore() {
        List<Delivery> both = List.of(invited(ANNOUNCED, ENGLISH), told(RENAMED, new CalendarStamp(Method.REQUEST, 1)));
        assertThat(assess(RENAMED, ACCEPTED, ENGLISH, both)).isEqualTo(KNOWN);
        assertThat(assess(ANNOUNCED, ACCEPTED, ENGLISH, both)).isInstanceOf(Verdict.Send.class);
    }

    @Test
    void aMessageWithoutAnEntryDoesNotStandForOneNorDoesACancellation() {
        assertThat(assess(RENAMED, ACCEPTED, ENGLISH, List.of(invited(ANNOUNCED, ENGLISH), told(RENAMED, null))))
                .isInstanceOf(Verdict.Send.class);
        Delivery takenOut = AssessmentTest.sent(
                MessageKind.DECLINED, Told.of(RENAMED, ENGLISH, new CalendarStamp(Method.CANCEL, 2)));
        assertThat(assess(RENAMED, ACCEPTED, ENGLISH, List.of(takenOut))).isInstanceOf(Verdict.Send.class);
    }

    @Test
    void whoWaitsHearsOfAnotherTitleButHasNoCalendarThatShowsTheSummary() {
        List<Delivery> waitlisted =
                List.of(AssessmentTest.sent(MessageKind.WAITLISTED, Told.of(ANNOUNCED, ENGLISH, null)));
        assertThat(assess(RENAMED, WAITING, ENGLISH, waitlisted)).isInstanceOf(Verdict.Send.class);
        assertThat(assess(described("Four days."), WAITING, ENGLISH, waitlisted))
                .isEqualTo(KNOWN);
    }

    @Test
    void whoMayHaveOnlyTheFirstCopyHearsIt() {
        CalendarStamp stamp = new CalendarStamp(Method.REQUEST, 0);
        Delivery open = AssessmentTest.delivery(MessageKind.ACCEPTED)
                .openAttempt(Told.of(ANNOUNCED, ENGLISH, stamp), NOW)
                .state();
        Delivery again = AssessmentTest.sent(open, Told.of(RENAMED, ENGLISH, stamp));
        assertThat(assess(RENAMED, ACCEPTED, ENGLISH, List.of(again))).isInstanceOf(Verdict.Send.class);
    }

    @Test
    void theEntryIsUpdatedUnderAHigherSequence() {
        assertThat(CalendarPolicy.entry(
                        AssessmentTest.delivery(MessageKind.MISSION_CHANGED),
                        RENAMED,
                        ACCEPTED,
                        AssessmentTest.correspondence(List.of(invited(ANNOUNCED, ENGLISH))),
                        Entries.JOURNEY))
                .contains(new CalendarStamp(Method.REQUEST, 1));
        assertThat(CalendarPolicy.entry(
                        AssessmentTest.delivery(MessageKind.MISSION_CHANGED),
                        RENAMED,
                        WAITING,
                        AssessmentTest.correspondence(List.of()),
                        Entries.JOURNEY))
                .isEmpty();
    }

    private static Mission described(String summary) {
        return new Mission(
                ANNOUNCED.id(),
                ANNOUNCED.state(),
                ANNOUNCED.titles(),
                new Texts(Map.of("en", summary)),
                ANNOUNCED.stops(),
                1,
                Optional.empty(),
                "");
    }

    private static Delivery invited(Mission mission, Contact reader) {
        return AssessmentTest.sent(
                MessageKind.ACCEPTED, Told.of(mission, reader, new CalendarStamp(Method.REQUEST, 0)));
    }

    private static Delivery told(Mission mission, @Nullable CalendarStamp stamp) {
        return AssessmentTest.sent(MessageKind.REMINDER, Told.of(mission, ENGLISH, stamp));
    }

    private static Verdict assess(Mission mission, Participant participant, Contact contact, List<Delivery> lane) {
        return new Assessment(Duration.ofHours(1))
                .assess(
                        AssessmentTest.delivery(MessageKind.MISSION_CHANGED),
                        new SendingSituation(mission, participant, contact, false, false, lane, NOW, NOW));
    }
}
