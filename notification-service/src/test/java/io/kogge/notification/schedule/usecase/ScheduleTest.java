// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.event.job.WakeUp;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.TestClock;
import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.Place;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.usecase.QueueLetter;
import io.kogge.notification.fixture.MemoryAudiences;
import io.kogge.notification.fixture.MemoryCorrespondences;
import io.kogge.notification.fixture.MemoryOccurrences;
import io.kogge.notification.fixture.Missions;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.schedule.model.Occurrence.DropReason;
import io.kogge.notification.schedule.model.Occurrence.State;
import io.kogge.notification.schedule.model.Rule;
import io.kogge.notification.schedule.model.Rule.Anchor;
import io.kogge.notification.schedule.model.Rule.LateJoiners;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Rule TWO_WEEKS = reminder("two-weeks", -14, LateJoiners.SEND_NOW);
    private static final Rule LAST_DAY = reminder("last-day", -1, LateJoiners.SEND_NOW);
    private static final Rule SKIPPING = reminder("skipping", -14, LateJoiners.SKIP);
    private static final Rule THANKS = new Rule(
            "thanks",
            MessageKind.THANKS,
            Anchor.MISSION_END,
            1,
            LocalTime.of(10, 0),
            Audience.ACCEPTED,
            LateJoiners.SKIP,
            30,
            0,
            1);

    private final TestClock clock = new TestClock();
    private final MemoryCorrespondences letters = new MemoryCorrespondences();
    private final MemoryAudiences audiences = new MemoryAudiences();
    private final MemoryOccurrences occurrences = new MemoryOccurrences();
    private final Materialise materialise =
            new Materialise(occurrences, audiences, new QueueLetter(letters, new WakeUp(), clock, clock));
    private final PlanMission planMission =
            new PlanMission(occurrences, audiences, List.of(TWO_WEEKS, LAST_DAY, THANKS), clock);
    private final RunDueOccurrences runDue = new RunDueOccurrences(occurrences, materialise, clock, clock, LEASE);
    private final JoinLate joinLate = new JoinLate(occurrences, audiences, materialise, clock);
    private final AnnounceChange announce =
            new AnnounceChange(occurrences, audiences, materialise, clock, clock, LEASE);

    @BeforeEach
    void twoAreInAndOneWaits() {
        audiences.put(Missions.hamburg());
        person("r1", Place.ACCEPTED);
        person("r2", Place.ACCEPTED);
        person("r3", Place.WAITLISTED);
        plan();
    }

    @Test
    void aReminderGoesToWhoHasAPlaceAndRunningItAgainSendsNothingTwice() {
        clock.set("2027-03-11T07:59:59Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        clock.set("2027-03-11T08:00:00Z");
        run();
        run();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
        runDue.runAgain(of(TWO_WEEKS).id()).block();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
    }

    @Test
    void aMovedMissionGetsItsNewReminderAndNotTheOldOne() {
        audiences.put(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1));
        plan();
        clock.set("2027-03-24T20:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        clock.set("2027-03-25T08:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
    }

    @Test
    void aMoveAfterTheReminderRemindsAgain() {
        clock.set("2027-03-11T08:00:00Z");
        run();
        audiences.put(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1));
        plan();
        clock.set("2027-03-25T08:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r1", "r2", "r2");
    }

    @Test
    void whoGetsAPlaceLaterIsRemindedAtOnceByTheLatestReminderOnly() {
        clock.set("2027-03-24T15:00:00Z");
        run();
        assertThat(of(TWO_WEEKS).reason()).isEqualTo(DropReason.SUPERSEDED);
        person("r3", Place.ACCEPTED);
        joinLate.join("r3", Place.ACCEPTED).block();
        joinLate.join("r3", Place.ACCEPTED).block();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void whoJoinsAfterAMessageThatIsNotSentLateIsShownAsTooLateAndGetsItOnlyWhenStaffRunItAgain() {
        new PlanMission(occurrences, audiences, List.of(SKIPPING), clock)
                .plan(Missions.ID)
                .block();
        clock.set("2027-03-11T08:00:00Z");
        run();
        person("r3", Place.ACCEPTED);
        joinLate.join("r1", Place.ACCEPTED).block();
        joinLate.join("r3", Place.ACCEPTED).block();
        joinLate.join("r3", Place.ACCEPTED).block();

        assertThat(outcomes(MessageKind.REMINDER))
                .containsExactly("r1 QUEUED ", "r2 QUEUED ", "r3 SKIPPED JOINED_LATE");
        runDue.runAgain(of(SKIPPING).id()).block();
        assertThat(outcomes(MessageKind.REMINDER)).containsExactly("r1 QUEUED ", "r2 QUEUED ", "r3 QUEUED ");
    }

    @Test
    void nobodyIsRemindedBeforeTheAnswerThatThereIsAPlace() {
        clock.set("2027-03-24T15:00:00Z");
        run();
        person("r3", Place.ACCEPTED);
        joinLate.join("r3", Place.UNDECIDED).block();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
        joinLate.join("r3", Place.ACCEPTED).block();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void newDatesAreNotNewsForWhoJoinsAfterThem() {
        announce.moved(Missions.ID).block();
        person("r4", Place.ACCEPTED);
        joinLate.join("r4", Place.ACCEPTED).block();
        assertThat(recipients(MessageKind.MOVED)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void aMissionThatHasBegunDropsItsRemindersAndKeepsWhatComesAfterIt() {
        audiences.put(Missions.in(Mission.State.COMPLETED));
        plan();
        assertThat(of(TWO_WEEKS).reason()).isEqualTo(DropReason.MISSION_STARTED);
        assertThat(of(LAST_DAY).reason()).isEqualTo(DropReason.MISSION_STARTED);
        assertThat(of(THANKS).state()).isEqualTo(State.PLANNED);
        clock.set("2027-03-11T08:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
    }

    @Test
    void nobodyIsThankedLateOrRemindedAfterTheStart() {
        clock.set("2027-03-28T08:00:00Z");
        run();
        assertThat(of(LAST_DAY).reason()).isEqualTo(DropReason.TOO_LATE);
        person("r3", Place.ACCEPTED);
        joinLate.join("r3", Place.ACCEPTED).block();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        assertThat(outcomes(MessageKind.THANKS)).containsExactly("r1 QUEUED ", "r2 QUEUED ", "r3 SKIPPED JOINED_LATE");
    }

    @Test
    void aCancelledMissionDropsItsPlansAndReachesAlsoWhoTurnsUpAfterIt() {
        audiences.put(Missions.in(Mission.State.CANCELLED));
        plan();
        announce.cancelled(Missions.ID).block();
        announce.cancelled(Missions.ID).block();
        assertThat(recipients(MessageKind.CANCELLED)).containsExactly("r1", "r2", "r3");
        person("r4", Place.UNDECIDED);
        joinLate.join("r4", Place.UNDECIDED).block();
        assertThat(recipients(MessageKind.CANCELLED)).containsExactly("r1", "r2", "r3", "r4");
        clock.set("2027-03-24T15:00:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        announce.moved(Missions.ID).block();
        assertThat(recipients(MessageKind.MOVED)).isEmpty();
    }

    @Test
    void anotherTitleIsToldToEverybodyInvolvedOnceAndOtherPlacesToNobody() {
        announce.changed(Missions.ID, 0).block();
        assertThat(recipients(MessageKind.MISSION_CHANGED)).isEmpty();
        audiences.put(Missions.changed("Ports of the north", "Hamburg", 2));
        announce.changed(Missions.ID, 1).block();
        assertThat(recipients(MessageKind.MISSION_CHANGED))
                .as("a later event tells it")
                .isEmpty();
        announce.changed(Missions.ID, 2).block();
        announce.changed(Missions.ID, 2).block();
        assertThat(recipients(MessageKind.MISSION_CHANGED)).containsExactly("r1", "r2", "r3");
    }

    @Test
    void whatAMoveHasToldIsNotToldAgainAsAChange() {
        audiences.put(Missions.starting(LocalDateTime.parse("2027-04-08T09:00"), 1));
        announce.moved(Missions.ID).block();
        announce.changed(Missions.ID, 1).block();
        assertThat(recipients(MessageKind.MOVED)).containsExactly("r1", "r2", "r3");
        assertThat(recipients(MessageKind.MISSION_CHANGED)).isEmpty();
    }

    @Test
    void whatACrashLeftHalfDoneIsFinishedAfterItsLease() {
        occurrences.begin(of(TWO_WEEKS).id(), clock.instant(), LEASE).block();
        clock.set("2027-01-10T10:01:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).isEmpty();
        clock.set("2027-01-10T10:03:00Z");
        run();
        assertThat(recipients(MessageKind.REMINDER)).containsExactly("r1", "r2");
        assertThat(of(TWO_WEEKS).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatHasNotGoneOutCannotBeRunAgain() {
        assertThatThrownBy(() -> runDue.runAgain(of(TWO_WEEKS).id()).block()).isInstanceOf(Rejection.Conflict.class);
        assertThatThrownBy(() -> runDue.runAgain("nothing").block()).isInstanceOf(Rejection.NotFound.class);
    }

    private void person(String id, Place place) {
        audiences.put(Missions.participant(id, Registration.SUBMITTED, place, 1));
    }

    private void plan() {
        planMission.plan(Missions.ID).block();
    }

    private void run() {
        runDue.runDue().block();
    }

    private Occurrence of(Rule rule) {
        String id = rule.occurrences(Missions.hamburg()).get(0).id();
        return occurrences.find(id).block();
    }

    private List<String> recipients(MessageKind template) {
        return letters.letters().stream()
                .map(Delivery::letter)
                .filter(letter -> letter.template() == template)
                .map(letter -> letter.to().registrationId())
                .sorted()
                .toList();
    }

    private List<String> outcomes(MessageKind template) {
        return letters.letters().stream()
                .filter(delivery -> delivery.letter().template() == template)
                .map(delivery -> delivery.letter().to().registrationId()
                        + ' '
                        + delivery.progress().status()
                        + ' '
                        + delivery.progress().code())
                .sorted()
                .toList();
    }

    private static Rule reminder(String id, int days, LateJoiners lateJoiners) {
        LocalTime at = days == -1 ? LocalTime.of(15, 0) : LocalTime.of(9, 0);
        return new Rule(
                id, MessageKind.REMINDER, Anchor.MISSION_START, days, at, Audience.ACCEPTED, lateJoiners, 0, 0, 1);
    }
}
