// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static io.kogge.notification.fixture.RuleMaker.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.fixture.RuleMaker;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.Useful;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final RuleMaker TWO_WEEKS = reminder("two-weeks", -14);
    private static final RuleMaker LAST_DAY = reminder("last-day", -1).at("15:00");
    private static final RuleMaker SKIPPING = reminder("skipping", -14).late(LateJoiners.SKIP);
    private static final RuleMaker THANKS = rule("thanks", MessageKind.THANKS, Moment.days(1, Anchor.MISSION_END))
            .at("10:00")
            .late(LateJoiners.SKIP)
            .useful(Useful.until(30));

    private Rig rig = new Rig(TWO_WEEKS, LAST_DAY, THANKS);

    @BeforeEach
    void twoAreInAndOneWaits() {
        begin(rig);
    }

    private void begin(Rig with) {
        rig = with;
        rig.audiences.put(Missions.hamburg());
        person("r1", PlaceDecision.ACCEPTED);
        person("r2", PlaceDecision.ACCEPTED);
        person("r3", PlaceDecision.WAITLISTED);
        plan();
    }

    @Test
    void aReminderGoesToWhoHasAPlaceAndRunningItAgainSendsNothingTwice() {
        rig.clock.set("2027-03-11T07:59:59Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        rig.clock.set("2027-03-11T08:00:00Z");
        run();
        run();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
        rig.runDue.runAgain(of(TWO_WEEKS).id()).block();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
    }

    @Test
    void aMovedMissionGetsItsNewReminderAndNotTheOldOne() {
        rig.audiences.put(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1));
        plan();
        rig.clock.set("2027-03-24T20:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        rig.clock.set("2027-03-25T08:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
    }

    @Test
    void aMoveAfterTheReminderRemindsAgain() {
        rig.clock.set("2027-03-11T08:00:00Z");
        run();
        rig.audiences.put(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1));
        plan();
        rig.clock.set("2027-03-25T08:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r1", "r2", "r2");
    }

    @Test
    void whoGetsAPlaceLaterIsRemindedAtOnceByTheLatestReminderOnly() {
        rig.clock.set("2027-03-24T15:00:00Z");
        run();
        assertThat(of(TWO_WEEKS).reason()).isEqualTo(DropReason.SUPERSEDED);
        person("r3", PlaceDecision.ACCEPTED);
        rig.joins("r3", PlaceDecision.ACCEPTED);
        rig.joins("r3", PlaceDecision.ACCEPTED);
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2", "r3");
        assertThat(rig.letters.letters().stream()
                        .filter(letter -> letter.late())
                        .map(letter -> letter.to().registrationId()))
                .as("told apart from those who got it with all others")
                .containsExactly("r3");
    }

    @Test
    void whoJoinsAfterAMessageThatIsNotSentLateIsShownAsTooLateAndGetsItOnlyWhenStaffRunItAgain() {
        begin(new Rig(SKIPPING));
        rig.clock.set("2027-03-11T08:00:00Z");
        run();
        person("r3", PlaceDecision.ACCEPTED);
        rig.joins("r1", PlaceDecision.ACCEPTED);
        rig.joins("r3", PlaceDecision.ACCEPTED);
        rig.joins("r3", PlaceDecision.ACCEPTED);

        assertThat(outcomes(MessageKind.REMINDER)).containsExactly("r1", "r2", "r3 late");
        rig.runDue.runAgain(of(SKIPPING).id()).block();
        assertThat(outcomes(MessageKind.REMINDER)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void nobodyIsRemindedBeforeTheAnswerThatThereIsAPlace() {
        rig.clock.set("2027-03-24T15:00:00Z");
        run();
        person("r3", PlaceDecision.ACCEPTED);
        rig.joins("r3", PlaceDecision.UNDECIDED);
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
        rig.joins("r3", PlaceDecision.ACCEPTED);
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void newDatesAreNotNewsForWhoJoinsAfterThem() {
        rig.announce.moved(Missions.ID).block();
        person("r4", PlaceDecision.ACCEPTED);
        rig.joins("r4", PlaceDecision.ACCEPTED);
        assertThat(recipients(MessageKind.MOVED)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void aMissionThatHasBegunDropsItsRemindersAndKeepsWhatComesAfterIt() {
        rig.audiences.put(Missions.in(Mission.State.COMPLETED));
        plan();
        assertThat(of(TWO_WEEKS).reason()).isEqualTo(DropReason.MISSION_STARTED);
        assertThat(of(LAST_DAY).reason()).isEqualTo(DropReason.MISSION_STARTED);
        assertThat(of(THANKS).state()).isEqualTo(State.PLANNED);
        rig.clock.set("2027-03-11T08:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
    }

    @Test
    void nobodyIsThankedLateOrRemindedAfterTheStart() {
        rig.clock.set("2027-03-28T08:00:00Z");
        run();
        assertThat(of(LAST_DAY).reason()).isEqualTo(DropReason.TOO_LATE);
        person("r3", PlaceDecision.ACCEPTED);
        rig.joins("r3", PlaceDecision.ACCEPTED);
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        assertThat(outcomes(MessageKind.THANKS)).containsExactly("r1", "r2", "r3 late");
    }

    @Test
    void aCancelledMissionDropsItsPlansAndReachesAlsoWhoTurnsUpAfterIt() {
        rig.audiences.put(Missions.in(Mission.State.CANCELLED));
        plan();
        rig.announce.cancelled(Missions.ID).block();
        rig.announce.cancelled(Missions.ID).block();
        assertThat(recipients(MessageKind.CANCELLED)).containsExactly("r1", "r2", "r3");
        person("r4", PlaceDecision.UNDECIDED);
        rig.joins("r4", PlaceDecision.UNDECIDED);
        assertThat(recipients(MessageKind.CANCELLED)).containsExactly("r1", "r2", "r3", "r4");
        rig.clock.set("2027-03-24T15:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        rig.announce.moved(Missions.ID).block();
        assertThat(recipients(MessageKind.MOVED)).isEmpty();
    }

    @Test
    void anotherTitleIsToldToEverybodyInvolvedOnceAndOtherPlacesToNobody() {
        rig.announce.changed(Missions.ID, 0).block();
        assertThat(recipients(MessageKind.MISSION_CHANGED)).isEmpty();
        rig.audiences.put(Missions.changed("Ports of the north", "Hamburg", 2));
        rig.announce.changed(Missions.ID, 1).block();
        assertThat(recipients(MessageKind.MISSION_CHANGED))
                .as("a later event tells it")
                .isEmpty();
        rig.announce.changed(Missions.ID, 2).block();
        rig.announce.changed(Missions.ID, 2).block();
        assertThat(recipients(MessageKind.MISSION_CHANGED)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void whatAMoveHasToldIsNotToldAgainAsAChange() {
        rig.audiences.put(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1));
        rig.announce.moved(Missions.ID).block();
        rig.announce.changed(Missions.ID, 1).block();
        assertThat(recipients(MessageKind.MOVED)).containsExactly("r1", "r2", "r3");
        assertThat(recipients(MessageKind.MISSION_CHANGED)).isEmpty();
    }

    @Test
    void whatACrashLeftHalfDoneIsFinishedAfterItsLease() {
        rig.occurrences
                .begin(of(TWO_WEEKS).id(), rig.clock.instant(), Rig.LEASE)
                .block();
        rig.clock.set("2027-01-10T10:01:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        rig.clock.set("2027-01-10T10:03:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
        assertThat(of(TWO_WEEKS).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatHasNotGoneOutCannotBeRunAgain() {
        assertThatThrownBy(() -> rig.runDue.runAgain(of(TWO_WEEKS).id()).block())
                .isInstanceOf(Rejection.Conflict.class);
        assertThatThrownBy(() -> rig.runDue.runAgain("nothing").block()).isInstanceOf(Rejection.NotFound.class);
    }

    private void person(String id, PlaceDecision place) {
        rig.person(id, place);
    }

    private void plan() {
        rig.plan();
    }

    private void run() {
        rig.run();
    }

    /** The occurrence for Hamburg's own dates. */
    private Occurrence of(RuleMaker rule) {
        return rig.of(rule.rule().name()).get(0);
    }

    private List<String> recipients(MessageKind kind) {
        return rig.letters.letters().stream()
                .filter(letter -> letter.template() == kind)
                .map(letter -> letter.to().registrationId())
                .sorted()
                .toList();
    }

    private List<String> outcomes(MessageKind kind) {
        return rig.letters.of(kind);
    }

    private static RuleMaker reminder(String name, int days) {
        return rule(name, MessageKind.REMINDER, Moment.days(days, Anchor.MISSION_START));
    }
}
