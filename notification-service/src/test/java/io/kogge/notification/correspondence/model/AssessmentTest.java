// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Delivery.Told;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.MessageKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {
    private static final Instant NOW = Instant.parse("2027-01-10T10:00:00Z");
    private static final Instant START = Missions.hamburg().start().toInstant();
    private static final Instant END = Missions.hamburg().end().toInstant();

    private final Assessment assessment = new Assessment(Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({
        "CONFIRM_ADDRESS, STARTED,   UNDECIDED,  ANNOUNCED, ",
        "CONFIRM_ADDRESS, SUBMITTED, UNDECIDED,  ANNOUNCED, ALREADY_CONFIRMED",
        "CONFIRM_ADDRESS, EXPIRED,   UNDECIDED,  ANNOUNCED, EXPIRED",
        "CONFIRM_ADDRESS, STARTED,   UNDECIDED,  CANCELLED, MISSION_CANCELLED",
        "ADDRESS_CHANGED, SUBMITTED, WAITLISTED, ANNOUNCED, ",
        "ADDRESS_CHANGED, SUBMITTED, ACCEPTED,   CANCELLED, ",
        "ADDRESS_CHANGED, WITHDRAWN, ACCEPTED,   ANNOUNCED, WITHDRAWN",
        "RECEIVED,        SUBMITTED, ACCEPTED,   ANNOUNCED, ",
        "RECEIVED,        SUBMITTED, UNDECIDED,  CANCELLED, MISSION_CANCELLED",
        "RECEIVED,        WITHDRAWN, UNDECIDED,  ANNOUNCED, WITHDRAWN",
        "ACCEPTED,        SUBMITTED, ACCEPTED,   ANNOUNCED, ",
        "ACCEPTED,        SUBMITTED, ACCEPTED,   CANCELLED, MISSION_CANCELLED",
        "ACCEPTED,        WITHDRAWN, ACCEPTED,   ANNOUNCED, WITHDRAWN",
        "ACCEPTED,        SUBMITTED, DECLINED,   ANNOUNCED, SUPERSEDED",
        "PROMOTED,        SUBMITTED, ACCEPTED,   CANCELLED, MISSION_CANCELLED",
        "WAITLISTED,      SUBMITTED, ACCEPTED,   ANNOUNCED, SUPERSEDED",
        "WAITLISTED,      SUBMITTED, WAITLISTED, ANNOUNCED, ",
        "DECLINED,        SUBMITTED, DECLINED,   CANCELLED, ",
        "WITHDRAWN,       WITHDRAWN, ACCEPTED,   CANCELLED, ",
        "REMINDER,        SUBMITTED, ACCEPTED,   ANNOUNCED, ",
        "REMINDER,        SUBMITTED, WAITLISTED, ANNOUNCED, NOT_ACCEPTED_ANY_MORE",
        "REMINDER,        SUBMITTED, ACCEPTED,   CANCELLED, MISSION_CANCELLED",
        "REMINDER,        SUBMITTED, ACCEPTED,   STARTED,   MISSION_STARTED",
        "REMINDER,        SUBMITTED, ACCEPTED,   COMPLETED, MISSION_STARTED",
        "CONFIRM_ADDRESS, STARTED,   UNDECIDED,  STARTED,   MISSION_STARTED",
        "WAITLISTED,      SUBMITTED, WAITLISTED, STARTED,   MISSION_STARTED",
        "ACCEPTED,        SUBMITTED, ACCEPTED,   STARTED,   ",
        "ACCEPTED,        SUBMITTED, ACCEPTED,   COMPLETED, MISSION_OVER",
        "PROMOTED,        SUBMITTED, ACCEPTED,   COMPLETED, MISSION_OVER",
        "THANKS,          SUBMITTED, ACCEPTED,   COMPLETED, ",
        "THANKS,          WITHDRAWN, ACCEPTED,   COMPLETED, WITHDRAWN",
        "FOLLOW_UP,       SUBMITTED, ACCEPTED,   COMPLETED, ",
        "THANKS,          SUBMITTED, NO_SHOW,    COMPLETED, NO_SHOW",
        "FOLLOW_UP,       SUBMITTED, NO_SHOW,    COMPLETED, NO_SHOW",
        "SURVEY,          SUBMITTED, NO_SHOW,    COMPLETED, NO_SHOW",
        "RETURN_DAY_INVITATION, SUBMITTED, NO_SHOW, COMPLETED, NO_SHOW",
        "INFORMATION,     SUBMITTED, NO_SHOW,    STARTED,   NO_SHOW",
        "WRITTEN,         SUBMITTED, NO_SHOW,    COMPLETED, NO_SHOW",
        "MISSION_CHANGED, SUBMITTED, NO_SHOW,    STARTED,   NO_SHOW",
        "ACCEPTED,        SUBMITTED, NO_SHOW,    STARTED,   SUPERSEDED",
        "INFORMATION,     SUBMITTED, WAITLISTED, ANNOUNCED, ",
        "INFORMATION,     SUBMITTED, DECLINED,   ANNOUNCED, DECLINED",
        "INFORMATION,     SUBMITTED, ACCEPTED,   CANCELLED, MISSION_CANCELLED",
        "WRITTEN,         SUBMITTED, ACCEPTED,   CANCELLED, ",
        "WRITTEN,         SUBMITTED, DECLINED,   ANNOUNCED, DECLINED",
        "WRITTEN,         WITHDRAWN, ACCEPTED,   ANNOUNCED, WITHDRAWN",
        "NEWS,            SUBMITTED, ACCEPTED,   CANCELLED, ",
        "NEWS,            SUBMITTED, NO_SHOW,    COMPLETED, NO_SHOW",
        "NEWS,            WITHDRAWN, ACCEPTED,   ANNOUNCED, WITHDRAWN",
        "MOVED,           SUBMITTED, WAITLISTED, ANNOUNCED, ",
        "MOVED,           SUBMITTED, DECLINED,   ANNOUNCED, DECLINED",
        "MOVED,           SUBMITTED, ACCEPTED,   CANCELLED, MISSION_CANCELLED",
        "MISSION_CHANGED, SUBMITTED, ACCEPTED,   ANNOUNCED, ",
        "MISSION_CHANGED, SUBMITTED, WAITLISTED, ANNOUNCED, ",
        "MISSION_CHANGED, SUBMITTED, DECLINED,   ANNOUNCED, DECLINED",
        "MISSION_CHANGED, SUBMITTED, ACCEPTED,   CANCELLED, MISSION_CANCELLED",
        "MISSION_CHANGED, WITHDRAWN, ACCEPTED,   ANNOUNCED, WITHDRAWN",
        "CANCELLED,       SUBMITTED, WAITLISTED, CANCELLED, ",
        "CANCELLED,       SUBMITTED, ACCEPTED,   CANCELLED, ",
        "CANCELLED,       WITHDRAWN, ACCEPTED,   CANCELLED, WITHDRAWN"
    })
    void whatIsNoLongerTrueIsSkippedWithTheReason(
            MessageKind template,
            Registration registration,
            PlaceDecision place,
            Mission.State state,
            @Nullable SkipReason expected) {
        Participant participant =
                Missions.participant("r1", registration, place, place == PlaceDecision.UNDECIDED ? 0 : 1);
        Verdict verdict = assess(delivery(template), Missions.in(state), participant, contact(), false, List.of(), NOW);
        if (expected == null) {
            assertThat(verdict).isInstanceOf(Verdict.Send.class);
        } else {
            assertThat(verdict).isEqualTo(new Verdict.Skip(expected));
        }
    }

    @Test
    void theStartAndTheEndCountBeforeTheMissionSaysSo() {
        assertThat(assess(
                        delivery(MessageKind.REMINDER),
                        Missions.hamburg(),
                        accepted(),
                        contact(),
                        false,
                        List.of(),
                        START))
                .isEqualTo(new Verdict.Skip(SkipReason.MISSION_STARTED));
        assertThat(assess(
                        delivery(MessageKind.ACCEPTED),
                        Missions.hamburg(),
                        accepted(),
                        contact(),
                        false,
                        List.of(),
                        END))
                .isEqualTo(new Verdict.Skip(SkipReason.MISSION_OVER));
    }

    @Test
    void anEarlierDecisionGivesWayToALaterOneEvenOfTheSameKind() {
        Participant acceptedAgain = Missions.participant("r1", Registration.SUBMITTED, PlaceDecision.ACCEPTED, 3);
        assertThat(assess(
                        delivery(MessageKind.ACCEPTED),
                        Missions.hamburg(),
                        acceptedAgain,
                        contact(),
                        false,
                        List.of(),
                        NOW))
                .isEqualTo(new Verdict.Skip(SkipReason.SUPERSEDED));
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageKind.class,
            names = {"REMINDER", "THANKS", "FOLLOW_UP", "MOVED", "MISSION_CHANGED"})
    void whatIsAboutOtherDatesIsSkipped(MessageKind template) {
        Mission moved = Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1);
        assertThat(assess(delivery(template), moved, accepted(), contact(), false, List.of(), NOW))
                .isEqualTo(new Verdict.Skip(SkipReason.MISSION_MOVED));
    }

    @Test
    void afterItsLatestUsefulMomentItIsSkippedWhateverElseHolds() {
        assertThat(assess(delivery(MessageKind.REMINDER), null, null, null, false, List.of(), START.plusSeconds(1)))
                .isEqualTo(new Verdict.Skip(SkipReason.TOO_OLD));
    }

    @Test
    void whoAnsweredIsNotAskedAgain() {
        assertThat(assess(
                        delivery(MessageKind.FOLLOW_UP),
                        Missions.hamburg(),
                        accepted(),
                        contact(),
                        true,
                        List.of(),
                        NOW))
                .isEqualTo(new Verdict.Skip(SkipReason.ALREADY_ANSWERED));
    }

    @Test
    void whoReadTheNewDatesInTheInvitationDoesNotHearOfTheMove() {
        Mission moved = Missions.starting(LocalDateTime.parse("2027-03-25T09:00"), 1);
        Delivery invitation =
                sent(MessageKind.ACCEPTED, new Told(1, new CalendarStamp(Method.REQUEST, 1), "shown", "nl"));
        Delivery plain = sent(MessageKind.ALREADY_REGISTERED, new Told(1, null, "shown", "nl"));
        assertThat(assess(delivery(MessageKind.MOVED), moved, accepted(), contact(), false, List.of(invitation), NOW))
                .isEqualTo(new Verdict.Skip(SkipReason.ALREADY_TOLD));
        assertThat(assess(delivery(MessageKind.MOVED), moved, accepted(), contact(), false, List.of(plain), NOW))
                .isInstanceOf(Verdict.Send.class);
    }

    @Test
    void whoMayHaveOnlyTheFirstCopyOfAnInvitationHearsOfTheMove() {
        Mission moved = Missions.starting(LocalDateTime.parse("2027-03-25T09:00"), 1);
        Delivery open = delivery(MessageKind.ACCEPTED)
                .openAttempt(new Told(0, new CalendarStamp(Method.REQUEST, 0), "shown", "nl"), NOW)
                .state();
        Delivery again = sent(open, new Told(1, new CalendarStamp(Method.REQUEST, 1), "shown", "nl"));
        assertThat(assess(delivery(MessageKind.MOVED), moved, accepted(), contact(), false, List.of(again), NOW))
                .isInstanceOf(Verdict.Send.class);
    }

    @Test
    void whatItNeedsIsWaitedForButNotForEver() {
        Delivery delivery = delivery(MessageKind.RECEIVED);
        Verdict verdict = assess(delivery, Missions.hamburg(), accepted(), null, false, List.of(), NOW);
        assertThat(verdict).isEqualTo(new Verdict.Wait(NOW.plusMillis(200)));
        assertThat(assessAt(delivery, null, NOW.plus(Duration.ofMinutes(4))))
                .isEqualTo(new Verdict.Wait(NOW.plus(Duration.ofMinutes(6))));
        assertThat(assessAt(delivery, null, NOW.plus(Duration.ofHours(2))))
                .isEqualTo(new Verdict.Skip(SkipReason.NO_CONTACT));
    }

    @Test
    void aNewLinkWaitsForTheAddressItIsMeantForButNotForEver() {
        Delivery told = addressChanged(2);
        assertThat(assess(told, Missions.hamburg(), accepted(), contact(), false, List.of(), NOW))
                .isEqualTo(new Verdict.Wait(NOW.plusMillis(200)));
        assertThat(assess(told, Missions.hamburg(), accepted(), Missions.at(2, contact()), false, List.of(), NOW))
                .isInstanceOf(Verdict.Send.class);
        SendingSituation late = new SendingSituation(
                Missions.hamburg(), accepted(), contact(), false, false, List.of(), NOW, NOW.plus(Duration.ofHours(2)));
        assertThat(assessment.assess(told, late)).isEqualTo(new Verdict.Skip(SkipReason.NO_CONTACT));
    }

    @Test
    void theQuestionToConfirmAnAddressGoesThereAndOnlyWhileItIsWanted() {
        Delivery asked = toldOf(MessageKind.CONFIRM_NEW_ADDRESS, Cause.addressChange(2));
        assertThat(assess(asked, Missions.hamburg(), accepted(), contact(), false, List.of(), NOW))
                .isEqualTo(new Verdict.Wait(NOW.plusMillis(200)));
        assertThat(to(asked, Missions.asking("new@example.org", 2, contact()))).isEqualTo("new@example.org");
        for (Contact over : List.of(Missions.asking("newer@example.org", 3, contact()), Missions.at(3, contact()))) {
            assertThat(assess(asked, Missions.hamburg(), accepted(), over, false, List.of(), NOW))
                    .isEqualTo(new Verdict.Skip(SkipReason.SUPERSEDED));
        }
    }

    @Test
    void thatAnotherAddressWasAskedForIsToldToTheOneBeforeAlsoOnceItIsConfirmed() {
        Delivery told = toldOf(MessageKind.ADDRESS_CHANGE_ASKED, Cause.presentAddress(1, 1));
        assertThat(to(told, Missions.asking("new@example.org", 1, contact()))).isEqualTo("r1@example.org");
        assertThat(to(told, Missions.at(2, contact()))).isEqualTo("former@example.org");
    }

    @Test
    void theNameOfWhoConfirmedIsWaitedFor() {
        assertThat(assess(
                        delivery(MessageKind.RECEIVED),
                        Missions.hamburg(),
                        Missions.participant(PlaceDecision.UNDECIDED),
                        contact().unnamed(),
                        false,
                        List.of(),
                        NOW))
                .isEqualTo(new Verdict.Wait(NOW.plusMillis(200)));
    }

    private String to(Delivery delivery, Contact contact) {
        Verdict verdict = assess(delivery, Missions.hamburg(), accepted(), contact, false, List.of(), NOW);
        return ((Verdict.Send) verdict).contact().email();
    }

    @Test
    void ofTwoChangesOfAddressInARowTheLastOneIsTold() {
        Delivery first = addressChanged(2);
        Delivery second = addressChanged(3);
        List<Delivery> lane = List.of(first, second);
        Contact latest = Missions.at(3, contact());
        assertThat(assess(first, Missions.hamburg(), accepted(), latest, false, lane, NOW))
                .isEqualTo(new Verdict.Skip(SkipReason.SUPERSEDED));
        assertThat(assess(second, Missions.hamburg(), accepted(), latest, false, lane, NOW))
                .isInstanceOf(Verdict.Send.class);
    }

    private static Delivery addressChanged(int linkVersion) {
        Letter letter =
                new Letter(MessageKind.ADDRESS_CHANGED, new Recipient(Missions.ID, "r1"), Cause.link(linkVersion));
        return Delivery.queue(letter, NOW, NOW, linkVersion).state();
    }

    private static Delivery toldOf(MessageKind template, Cause cause) {
        return Delivery.queue(new Letter(template, new Recipient(Missions.ID, "r1"), cause), NOW, NOW, 1)
                .state();
    }

    @Test
    void whoWasErasedIsNotWaitedFor() {
        SendingSituation known =
                new SendingSituation(Missions.hamburg(), accepted(), null, true, false, List.of(), NOW, NOW);
        SendingSituation unknown = new SendingSituation(null, null, null, true, false, List.of(), NOW, NOW);
        assertThat(List.of(known, unknown))
                .extracting(situation -> assessment.assess(delivery(MessageKind.RECEIVED), situation))
                .containsOnly(new Verdict.Skip(SkipReason.NO_CONTACT));
    }

    @Test
    void aPauseBetweenTriesIsKept() {
        Delivery put = delivery(MessageKind.RECEIVED)
                .openAttempt(new Told(0, null, "shown", "nl"), NOW)
                .state()
                .close(
                        1,
                        new Reply.PutOff("4.2.2", ""),
                        new RetryPolicy(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofDays(1)),
                        NOW,
                        NOW)
                .state();
        assertThat(assessAt(put, contact(), NOW)).isEqualTo(new Verdict.Wait(NOW.plusSeconds(5)));
        assertThat(assessAt(put, contact(), NOW.plusSeconds(5))).isInstanceOf(Verdict.Send.class);
    }

    private Verdict assessAt(Delivery delivery, @Nullable Contact contact, Instant systemNow) {
        return assessment.assess(
                delivery,
                new SendingSituation(Missions.hamburg(), accepted(), contact, false, false, List.of(), NOW, systemNow));
    }

    private Verdict assess(
            Delivery delivery,
            @Nullable Mission mission,
            @Nullable Participant participant,
            @Nullable Contact contact,
            boolean answered,
            List<Delivery> lane,
            Instant now) {
        return assessment.assess(
                delivery, new SendingSituation(mission, participant, contact, false, answered, lane, now, NOW));
    }

    static Delivery delivery(MessageKind template) {
        Instant anchor = switch (template) {
            case THANKS, FOLLOW_UP -> END;
            case REMINDER, MOVED, MISSION_CHANGED -> START;
            default -> null;
        };
        Cause cause = new Cause("cause", null, 1, anchor, template == MessageKind.REMINDER ? START : null);
        return Delivery.queue(new Letter(template, new Recipient(Missions.ID, "r1"), cause), NOW, NOW, 1)
                .state();
    }

    static Correspondence correspondence(List<Delivery> letters) {
        return new Correspondence(new Recipient(Missions.ID, "r1"), letters, null, null);
    }

    static Delivery sent(MessageKind template, Told told) {
        return sent(delivery(template), told);
    }

    static Delivery sent(Delivery delivery, Told told) {
        Delivery opened = delivery.openAttempt(told, NOW).state();
        return opened.close(
                        opened.progress().attempts(),
                        new Reply.Accepted(),
                        new RetryPolicy(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofDays(1)),
                        NOW,
                        NOW)
                .state();
    }

    private static Participant accepted() {
        return Missions.participant(PlaceDecision.ACCEPTED);
    }

    private static Contact contact() {
        return Missions.contact("r1", "en", "Europe/London");
    }
}
