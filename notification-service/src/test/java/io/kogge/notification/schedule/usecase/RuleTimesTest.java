// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.RuleMaker;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.Repeat;
import io.kogge.notification.rules.model.TimeOfDay.Whose;
import io.kogge.notification.rules.model.Useful;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rules say, played with a moved clock. */
class RuleTimesTest {
    @Test
    void aPersonsOwnClockSendsToEachAtThatTimeAndCostsOneDocumentUntilThen() {
        Rig rig = hamburg(reminder(-1).on(Whose.PERSON));
        rig.person("far", PlaceDecision.ACCEPTED, "en", "Asia/Shanghai");
        rig.person("here", PlaceDecision.ACCEPTED, "nl", "Europe/Amsterdam");
        rig.person("too", PlaceDecision.ACCEPTED, "nl", "Europe/Berlin");
        rig.person("west", PlaceDecision.ACCEPTED, "en", "America/New_York");
        rig.at("2027-03-22T12:00:00Z");
        assertThat(rig.occurrences.everything()).hasSize(1);
        rig.at("2027-03-23T19:00:00Z");
        assertThat(rig.of("reminder"))
                .as("the whole, and a part for each moment")
                .hasSize(4);
        rig.at("2027-03-24T01:00:00Z");
        assertThat(sent(rig)).containsExactly("far");
        rig.at("2027-03-24T08:00:00Z");
        assertThat(sent(rig)).containsExactly("far", "here", "too");
        rig.at("2027-03-24T12:59:59Z");
        assertThat(sent(rig)).hasSize(3);
        rig.at("2027-03-24T13:00:00Z");
        rig.at("2027-03-24T13:00:01Z");
        assertThat(sent(rig)).containsExactly("far", "here", "too", "west");
    }

    @Test
    void whoJoinsBetweenTheMomentsOfOthersGetsItAtTheirOwn() {
        Rig rig = hamburg(reminder(-1).on(Whose.PERSON));
        rig.person("far", PlaceDecision.ACCEPTED, "en", "Asia/Shanghai");
        rig.at("2027-03-24T01:00:00Z");
        rig.person("west", PlaceDecision.ACCEPTED, "en", "America/New_York");
        rig.person("late", PlaceDecision.ACCEPTED, "en", "Asia/Tokyo");
        rig.joins("west", PlaceDecision.ACCEPTED);
        rig.joins("late", PlaceDecision.ACCEPTED);
        assertThat(sent(rig)).containsExactly("far", "late");
        rig.at("2027-03-24T13:00:00Z");
        assertThat(sent(rig)).containsExactly("far", "late", "west");
    }

    @Test
    void whoMovesToAnotherZoneWhileItGoesOutIsNotMissed() {
        Rig rig = hamburg(reminder(-1).on(Whose.PERSON));
        rig.person("here", PlaceDecision.ACCEPTED, "nl", "Europe/Amsterdam");
        rig.person("moves", PlaceDecision.ACCEPTED, "en", "America/New_York");
        rig.person("west", PlaceDecision.ACCEPTED, "en", "America/New_York");
        rig.at("2027-03-24T08:00:00Z");
        rig.audiences.put(Missions.contact("moves", "en", "Asia/Shanghai"));
        rig.at("2027-03-24T13:00:00Z");
        assertThat(sent(rig)).containsExactly("here", "moves", "west");
    }

    @Test
    void whoSleepsGetsItInTheMorning() {
        Rig rig = hamburg(reminder(-1).at("15:00").quiet());
        rig.person("far", PlaceDecision.ACCEPTED, "en", "Asia/Shanghai");
        rig.person("here", PlaceDecision.ACCEPTED, "nl", "Europe/Amsterdam");
        rig.person("unknown", PlaceDecision.ACCEPTED);
        rig.at("2027-03-24T14:00:00Z");
        assertThat(sent(rig)).as("of who is not known the office's clock").containsExactly("here", "unknown");
        rig.at("2027-03-24T23:59:59Z");
        assertThat(sent(rig)).hasSize(2);
        rig.at("2027-03-25T00:00:00Z");
        assertThat(sent(rig)).containsExactly("far", "here", "unknown");
    }

    @Test
    void aMoveTakesTheWholeAndItsPartsAlong() {
        Rig rig = hamburg(reminder(-1).on(Whose.PERSON));
        rig.person("west", PlaceDecision.ACCEPTED, "en", "America/New_York");
        rig.at("2027-03-23T19:00:00Z");
        rig.audiences.put(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1));
        rig.plan();
        assertThat(rig.of("reminder")).extracting("state").containsExactly(State.DONE, State.DROPPED, State.PLANNED);
        rig.at("2027-03-24T13:00:00Z");
        assertThat(sent(rig)).isEmpty();
        rig.at("2027-04-07T13:00:00Z");
        assertThat(sent(rig)).containsExactly("west");
    }

    @Test
    void whoGetsItIsToldByStandingLanguageAndOrganisation() {
        Rig rig = hamburg(reminder(-1)
                .to(new Audience(
                        Set.of(RecipientStanding.WAITLISTED, RecipientStanding.UNDECIDED),
                        Set.of("nl"),
                        Set.of(OrganisationKind.BUSINESS))));
        rig.person("in", PlaceDecision.ACCEPTED, "nl", "Europe/Amsterdam");
        from(rig, "dutch", PlaceDecision.WAITLISTED, "nl", OrganisationKind.BUSINESS);
        from(rig, "english", PlaceDecision.WAITLISTED, "en", OrganisationKind.BUSINESS);
        from(rig, "school", PlaceDecision.UNDECIDED, "nl", OrganisationKind.KNOWLEDGE);
        from(rig, "waits", PlaceDecision.UNDECIDED, "nl", OrganisationKind.BUSINESS);
        rig.at("2027-03-24T08:00:00Z");
        assertThat(sent(rig)).containsExactly("dutch", "waits");
    }

    @Test
    void eachPersonsOwnMomentCountsAndWhoLeftGetsNothing() {
        Rig rig = hamburg(reminder(0).moment(Moment.days(3, Anchor.ACCEPTED)).useful(Useful.ALWAYS));
        accepted(rig, "r1", "2027-02-01T20:00:00Z");
        accepted(rig, "r2", "2027-02-02T20:00:00Z");
        rig.comes("r1", Anchor.ACCEPTED);
        rig.comes("r1", Anchor.ACCEPTED);
        rig.comes("r2", Anchor.ACCEPTED);
        assertThat(rig.occurrences.everything()).hasSize(2);
        rig.at("2027-02-04T07:59:59Z");
        assertThat(sent(rig)).isEmpty();
        rig.at("2027-02-04T08:00:00Z");
        assertThat(sent(rig)).containsExactly("r1");
        rig.audiences.put(Missions.participant("r2", Registration.WITHDRAWN, PlaceDecision.ACCEPTED, 1));
        rig.at("2027-02-05T08:00:00Z");
        assertThat(sent(rig)).containsExactly("r1");
        assertThat(rig.of("reminder").get(1).reason()).isEqualTo(DropReason.NOBODY);
        assertThat(rig.letters.letters().get(0).cause().occurrenceId())
                .as("it stands among the person's own steps")
                .isNull();
    }

    @Test
    void whoDoesNotConfirmIsAskedAgainAndWhoDoesIsNot() {
        Rig rig = hamburg(rule("confirm", MessageKind.CONFIRM_ADDRESS, Moment.hours(20, Anchor.HANDED_IN))
                .to(RecipientStanding.UNCONFIRMED)
                .repeat(new Repeat(1, 2, false)));
        started(rig, "r1", Registration.STARTED);
        started(rig, "r2", Registration.STARTED);
        rig.comes("r1", Anchor.HANDED_IN);
        rig.comes("r2", Anchor.HANDED_IN);
        rig.at("2027-02-02T06:00:00Z");
        assertThat(rig.letters.of(MessageKind.CONFIRM_ADDRESS)).containsExactly("r1", "r2");
        started(rig, "r1", Registration.SUBMITTED);
        rig.at("2027-02-03T06:00:00Z");
        assertThat(rig.letters.of(MessageKind.CONFIRM_ADDRESS)).containsExactly("r1", "r2", "r2");
    }

    @Test
    void theQuestionComesAgainUntilTheLastTimeAndThenStaffAreToldWhoHasNotAnswered() {
        Rig rig = hamburg(rule("follow-up", MessageKind.FOLLOW_UP, Moment.days(90, Anchor.MISSION_END))
                .at("10:00")
                .late(LateJoiners.SKIP)
                .repeat(new Repeat(14, 3, true)));
        rig.person("r1", PlaceDecision.ACCEPTED);
        rig.person("r2", PlaceDecision.ACCEPTED);
        rig.person("r3", PlaceDecision.DECLINED);
        assertThat(rig.of("follow-up"))
                .extracting(one -> one.dueAt().toString())
                .containsExactly(
                        "2027-06-25T08:00:00Z", "2027-07-09T08:00:00Z", "2027-07-23T08:00:00Z", "2027-08-06T08:00:00Z");
        rig.at("2027-06-25T08:00:00Z");
        rig.at("2027-07-09T08:00:00Z");
        rig.at("2027-07-23T08:00:00Z");
        assertThat(rig.letters.of(MessageKind.FOLLOW_UP)).hasSize(6);
        rig.answered.put("r1", Instant.MAX);
        rig.at("2027-08-06T08:00:00Z");
        assertThat(rig.letters.of(MessageKind.FOLLOW_UP)).hasSize(6);
        assertThat(rig.of("follow-up").get(3).missing()).isOne();
        assertThat(rig.told).containsExactly("follow-up: 1");
        assertThat(rig.occurrences.nextDue().block()).isEmpty();
    }

    @Test
    void aRuleMayCountFromTheQuestionThatNobodyAnswered() {
        Rig rig = hamburg(
                rule("question", MessageKind.FOLLOW_UP, Moment.days(90, Anchor.MISSION_END))
                        .at("10:00"),
                rule("again", MessageKind.FOLLOW_UP, Moment.days(10, Anchor.ANSWER_MISSING))
                        .at("11:00"));
        assertThat(rig.of("again").get(0).dueAt()).isEqualTo("2027-07-05T09:00:00Z");
        rig.audiences.put(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1));
        rig.plan();
        assertThat(rig.of("again").get(1).dueAt()).isEqualTo("2027-07-19T09:00:00Z");
        assertThat(rig.of("again").get(0).state()).isEqualTo(State.DROPPED);
    }

    @Test
    void lateJoinersGetItNowOrWhileItIsOfUseOrNot() {
        Rig rig = hamburg(
                thanks("now", LateJoiners.SEND_NOW).useful(Useful.until(10)),
                rule("useful", MessageKind.FOLLOW_UP, Moment.days(1, Anchor.MISSION_END))
                        .useful(Useful.until(10)));
        rig.at("2027-03-28T08:00:00Z");
        rig.person("r1", PlaceDecision.ACCEPTED);
        rig.joins("r1", PlaceDecision.ACCEPTED);
        assertThat(rig.letters.of(MessageKind.THANKS)).containsExactly("r1");
        assertThat(rig.letters.of(MessageKind.FOLLOW_UP)).containsExactly("r1");
        rig.clock.set("2027-04-20T08:00:00Z");
        rig.person("r2", PlaceDecision.ACCEPTED);
        rig.joins("r2", PlaceDecision.ACCEPTED);
        assertThat(rig.letters.of(MessageKind.THANKS)).as("however late").containsExactly("r1", "r2");
        assertThat(rig.letters.of(MessageKind.FOLLOW_UP)).containsExactly("r1", "r2 late");
    }

    @Test
    void whoJoinsWhileItIsGoingOutGetsItWhateverTheRuleSaysOfLateJoiners() {
        Rig rig = hamburg(thanks("thanks", LateJoiners.SKIP));
        rig.clock.set("2027-03-28T08:00:00Z");
        rig.occurrences
                .begin(rig.of("thanks").get(0).id(), rig.clock.instant(), Rig.LEASE)
                .block();
        rig.person("r0", PlaceDecision.ACCEPTED);
        rig.joins("r0", PlaceDecision.ACCEPTED);
        assertThat(rig.letters.of(MessageKind.THANKS)).containsExactly("r0");
    }

    @Test
    void whoTakesOverFromACrashGoesOnBehindTheCursorAndNobodyIsLostOrGetsItTwice() {
        Rig rig = hamburg(thanks("thanks", LateJoiners.SKIP));
        for (int i = 0; i < 1_200; i++) {
            rig.person("r%04d".formatted(i), PlaceDecision.ACCEPTED);
        }
        rig.clock.set("2027-03-28T08:00:00Z");
        int[] asked = {0};
        // the first instance stops after two pages, and says so by ending its lease
        rig.runDue.runDue(() -> ++asked[0] > 2).block();
        assertThat(rig.letters.of(MessageKind.THANKS)).hasSize(1_000);
        assertThat(rig.of("thanks").get(0).state()).isEqualTo(State.MATERIALISING);
        rig.run();
        assertThat(rig.letters.of(MessageKind.THANKS)).hasSize(1_200).doesNotHaveDuplicates();
        assertThat(rig.of("thanks").get(0).state()).isEqualTo(State.DONE);
    }

    private static Rig hamburg(RuleMaker... rules) {
        Rig rig = new Rig(rules);
        rig.audiences.put(Missions.hamburg());
        rig.plan();
        return rig;
    }

    private static void from(Rig rig, String id, PlaceDecision place, String language, OrganisationKind kind) {
        rig.person(id, place, language, "Europe/Amsterdam");
        rig.audiences.put(new Participant(
                id,
                Missions.ID,
                id,
                Registration.SUBMITTED,
                place,
                1,
                "",
                kind,
                Answering.NOT_ANSWERED,
                Participant.Moments.NONE));
    }

    private static void accepted(Rig rig, String id, String at) {
        moments(
                rig,
                id,
                Registration.SUBMITTED,
                PlaceDecision.ACCEPTED,
                new Participant.Moments(null, null, null, Instant.parse(at)));
    }

    private static void started(Rig rig, String id, Registration registration) {
        moments(
                rig,
                id,
                registration,
                PlaceDecision.UNDECIDED,
                new Participant.Moments(
                        Instant.parse("2027-02-01T10:00:00Z"), Instant.parse("2027-02-03T10:00:00Z"), null, null));
    }

    private static void moments(
            Rig rig, String id, Registration registration, PlaceDecision place, Participant.Moments moments) {
        rig.audiences.put(Missions.participant(id, registration, place, moments));
    }

    private static List<String> sent(Rig rig) {
        return rig.letters.of(MessageKind.REMINDER);
    }

    private static RuleMaker reminder(int days) {
        return rule("reminder", MessageKind.REMINDER, Moment.days(days, Anchor.MISSION_START));
    }

    private static RuleMaker thanks(String name, LateJoiners late) {
        return rule(name, MessageKind.THANKS, Moment.days(1, Anchor.MISSION_END))
                .at("10:00")
                .late(late);
    }
}
