// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import static io.kogge.mission.planning.model.Plans.AFTER_CLOSING;
import static io.kogge.mission.planning.model.Plans.BEFORE_OPENING;
import static io.kogge.mission.planning.model.Plans.CLOSES;
import static io.kogge.mission.planning.model.Plans.ENDS;
import static io.kogge.mission.planning.model.Plans.FIRST_MIDNIGHT;
import static io.kogge.mission.planning.model.Plans.OPENS;
import static io.kogge.mission.planning.model.Plans.STARTS;
import static io.kogge.mission.planning.model.Plans.WHILE_OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.Theme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissionTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Mission draft =
            Mission.draft("hamburg", Plans.hamburgMission(), "staff-1").state();
    private final Mission announced = draft.announce(BEFORE_OPENING, Set.of()).state();
    private final Mission open = draft.announce(WHILE_OPEN, Set.of()).state();

    @Test
    void aDraftIsAnnouncedAndItsRegistrationOpensLater() {
        Decision<Mission, MissionEvent> decision = draft.announce(BEFORE_OPENING, Set.of());

        assertThat(decision.events()).containsExactly(new MissionEvent.Announced(announced));
        assertThat(announced.state()).isEqualTo(MissionState.ANNOUNCED);
        assertThat(announced.registration()).isEqualTo(RegistrationWindow.NOT_YET_OPEN);
    }

    @Test
    void announcedAfterTheOpeningItOpensAtOnceAndEachEventShowsTheMissionOfItsOwnMoment() {
        Decision<Mission, MissionEvent> decision = draft.announce(WHILE_OPEN, Set.of());

        assertThat(decision.events())
                .extracting(event ->
                        event.getClass().getSimpleName() + " " + event.mission().registration())
                .containsExactly("Announced NOT_YET_OPEN", "RegistrationOpened OPEN");
    }

    @Test
    void aDraftThatIsThrownAwayLeavesItsIdAloneAndIsNotFoundAnyMore() {
        Decision<Mission, MissionEvent> decision = draft.remove();
        Mission removed = decision.state();

        assertThat(decision.events()).containsExactly(new MissionEvent.DraftRemoved(removed));
        assertThat(removed).isEqualTo(Mission.removed("hamburg"));
        assertThat(removed.removed()).isTrue();
        assertThat(removed.planned()).isNull();
        assertThat(removed.oversight()).isEqualTo(Oversight.NONE);
        assertThatThrownBy(removed::remove).isInstanceOf(Rejection.NotFound.class);
        assertThatThrownBy(() -> removed.edit(Plans.hamburgMission(), "staff-1", Set.of()))
                .isInstanceOf(Rejection.NotFound.class);
        assertThatThrownBy(() -> removed.announce(BEFORE_OPENING, Set.of())).isInstanceOf(Rejection.NotFound.class);
    }

    @Test
    void whatOthersKnowOfIsNotThrownAway() {
        for (Mission known : List.of(
                announced, open, open.cancel(CancelReason.OTHER, WHILE_OPEN).state())) {
            assertThatThrownBy(known::remove).isInstanceOf(Rejection.Conflict.class);
        }
    }

    @Test
    void announcedAfterTheClosingNobodyCanRegister() {
        assertThat(draft.announce(AFTER_CLOSING, Set.of()).state().registration())
                .isEqualTo(RegistrationWindow.CLOSED);
    }

    @Test
    void aMissionThatShouldHaveStartedIsNotAnnounced() {
        assertConflict(() -> draft.announce(STARTS, Set.of()), "start-has-passed");
    }

    @Test
    void theClockOpensClosesStartsAndCompletes() {
        assertThat(announced.passTime(OPENS.minusSeconds(1)).events()).isEmpty();
        Mission opened = announced.passTime(OPENS).state();
        assertThat(opened.registration()).isEqualTo(RegistrationWindow.OPEN);
        Mission closed = opened.passTime(CLOSES).state();
        assertThat(closed.registration()).isEqualTo(RegistrationWindow.CLOSED);
        Mission started = closed.passTime(STARTS).state();
        assertThat(started.state()).isEqualTo(MissionState.STARTED);
        Mission completed = started.passTime(ENDS).state();
        assertThat(completed.state()).isEqualTo(MissionState.COMPLETED);
        assertThat(completed.passTime(ENDS.plus(Duration.ofDays(900))).events()).isEmpty();
    }

    @Test
    void aClockThatWasAwayCatchesUpWithoutOpeningARegistrationThatIsOver() {
        assertThat(announced.passTime(ENDS).events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("RegistrationClosed", "Started", "Completed");
    }

    @Test
    void theClockDoesNotOpenWhatStaffClosed() {
        Mission closed = open.closeRegistration(WHILE_OPEN).state();

        assertThat(closed.passTime(WHILE_OPEN).events()).isEmpty();
        assertThat(closed.openRegistration(WHILE_OPEN, null).state().registration())
                .isEqualTo(RegistrationWindow.OPEN);
    }

    @Test
    void reopeningAfterTheClosingNeedsANewOneBetweenNowAndTheStart() {
        Mission closed = open.passTime(CLOSES).state();
        Instant later = AFTER_CLOSING.plus(Duration.ofDays(3));

        assertConflict(() -> closed.openRegistration(AFTER_CLOSING, null), "registration-closing-passed");
        assertInvalid(() -> closed.openRegistration(AFTER_CLOSING, AFTER_CLOSING), "closesAt", "not-in-future");
        assertInvalid(() -> closed.openRegistration(AFTER_CLOSING, STARTS), "closesAt", "closes-after-start");
        Mission reopened = closed.openRegistration(AFTER_CLOSING, later).state();
        assertThat(reopened.plan().registration().closesAt()).isEqualTo(later);
        assertThat(reopened.passTime(AFTER_CLOSING).events()).isEmpty();
    }

    @Test
    void movingKeepsTimesOfDayAcrossTheChangeOfClocks() {
        Decision<Mission, MissionEvent> decision = open.move(14, AMSTERDAM, WHILE_OPEN);
        Mission moved = decision.state();

        assertThat(moved.plan().firstStop().from().toString()).isEqualTo("2027-04-08T11:00");
        assertThat(moved.plan().startsAt())
                .isEqualTo(STARTS.plus(Duration.ofDays(14)).minus(Duration.ofHours(1)));
        assertThat(moved.plan().registration().opensAt()).isEqualTo(OPENS);
        assertThat(moved.plan().registration().closesAt())
                .isEqualTo(CLOSES.plus(Duration.ofDays(14)).minus(Duration.ofHours(1)));
        assertThat(moved.calendarRevision()).isEqualTo(open.calendarRevision() + 1);
        assertThat(decision.events()).containsExactly(new MissionEvent.Rescheduled(moved, STARTS, ENDS));
    }

    @Test
    void whatTheOfficePlannedMovesByTheOfficesClockAndTheStopsByTheirOwn() {
        ZoneId tianjin = ZoneId.of("Asia/Shanghai");
        Stop stop = new Stop(
                "Tianjin",
                "CN",
                tianjin,
                LocalDateTime.parse("2027-04-12T09:00"),
                LocalDateTime.parse("2027-04-16T17:00"));
        Instant closes = Instant.parse("2027-03-20T16:00:00Z"); // 17:00 in Amsterdam, in winter
        MissionPlan usual = Plans.with(List.of(stop), 2, new RegistrationPeriod(OPENS, closes));
        MissionPlan typed = Plans.promotingUntil(Instant.parse("2027-03-22T16:00:00Z"), usual);

        MissionPlan moved = typed.moved(14, AMSTERDAM);

        assertThat(moved.firstStop().from().toString()).isEqualTo("2027-04-26T09:00");
        assertThat(moved.registration().closesAt())
                .as("17:00 in Amsterdam, in summer")
                .isEqualTo("2027-04-03T15:00:00Z");
        assertThat(moved.promotionUntil()).isEqualTo("2027-04-05T15:00:00Z");
        assertThat(usual.moved(14, AMSTERDAM).promotionUntil())
                .as("three days before the start, by the clocks there")
                .isEqualTo("2027-04-23T01:00:00Z");
    }

    @Test
    void aMoveThatClocksMakeImpossibleSaysWhatToMend() {
        Stop stop = new Stop(
                "Tianjin",
                "CN",
                ZoneId.of("Asia/Shanghai"),
                LocalDateTime.parse("2027-04-12T09:00"),
                LocalDateTime.parse("2027-04-16T17:00"));
        // 02:30 in Amsterdam, in summer: half an hour before the start; in winter it is half an hour after it
        RegistrationPeriod untilTheStart =
                new RegistrationPeriod(OPENS, stop.startsAt().minusSeconds(1800));
        Mission mission = Mission.draft("tianjin", Plans.with(List.of(stop), 2, untilTheStart), "staff-1")
                .state()
                .announce(WHILE_OPEN, Set.of())
                .state();

        assertInvalid(() -> mission.move(-28, AMSTERDAM, WHILE_OPEN), "days", "moves-closes-after-start");
    }

    @Test
    void aMissionMovesSomewhereElseThatIsAheadAndAfterItsRegistrationOpens() {
        assertInvalid(() -> open.move(0, AMSTERDAM, WHILE_OPEN), "days", "does-not-move");
        assertInvalid(() -> open.move(-60, AMSTERDAM, WHILE_OPEN), "days", "moves-into-past");
        assertInvalid(() -> announced.move(-70, AMSTERDAM, BEFORE_OPENING), "days", "moves-closes-before-opening");
    }

    @Test
    void cancellingSaysWhyAndEndsRegistration() {
        Mission cancelled = open.cancel(CancelReason.BUDGET, WHILE_OPEN).state();

        assertThat(cancelled.state()).isEqualTo(MissionState.CANCELLED);
        assertThat(cancelled.registration()).isEqualTo(RegistrationWindow.CLOSED);
        assertThat(cancelled.cancelReason()).isEqualTo(CancelReason.BUDGET);
        assertThat(cancelled.calendarRevision()).isEqualTo(1);
        assertThat(cancelled.passTime(ENDS).events()).isEmpty();
    }

    @Test
    void startingByHandClosesAnOpenRegistrationFirst() {
        assertThat(open.start(FIRST_MIDNIGHT).events())
                .extracting(event ->
                        event.getClass().getSimpleName() + " " + event.mission().state())
                .containsExactly("RegistrationClosed ANNOUNCED", "Started STARTED");
    }

    @Test
    void startsByHandOnItsFirstDayAndCompletesByHandOnceItHasEnded() {
        assertConflict(() -> open.start(FIRST_MIDNIGHT.minusSeconds(1)), "start-not-yet");
        Mission started = open.start(FIRST_MIDNIGHT).state();
        assertConflict(() -> started.complete(ENDS.minusSeconds(1)), "completion-not-yet");
        assertThat(started.complete(ENDS).state().state()).isEqualTo(MissionState.COMPLETED);
    }

    @Test
    void whatBeganOrEndedByTheClockIsNotMovedOrCancelledBeforeTheCalendarHasSaidSo() {
        Mission closed = open.passTime(CLOSES).state();
        Mission started = open.start(FIRST_MIDNIGHT).state();

        assertConflict(() -> closed.move(7, AMSTERDAM, STARTS), "mission-already-started");
        assertConflict(() -> started.cancel(CancelReason.OTHER, ENDS), "mission-already-completed");
        assertThat(started.cancel(CancelReason.OTHER, ENDS.minusSeconds(1))
                        .state()
                        .state())
                .isEqualTo(MissionState.CANCELLED);
    }

    @Test
    void openedEarlyThePlanStaysOneThatCanBeEdited() {
        Instant soon = BEFORE_OPENING.plus(Duration.ofDays(5));
        Mission early = announced.openRegistration(BEFORE_OPENING, soon).state();

        assertThat(early.plan().registration()).isEqualTo(new RegistrationPeriod(BEFORE_OPENING, soon));
        assertThat(early.edit(early.plan(), "staff-1", Set.of()).events()).isEmpty();
        assertThat(early.move(7, AMSTERDAM, BEFORE_OPENING).events()).hasSize(1);
        assertThat(open.closeRegistration(WHILE_OPEN)
                        .state()
                        .openRegistration(WHILE_OPEN, null)
                        .state()
                        .plan()
                        .registration()
                        .opensAt())
                .as("opened again: it was open before")
                .isEqualTo(OPENS);
    }

    @Test
    void aDraftCanBecomeAnythingAndNobodyHearsOfIt() {
        MissionPlan elsewhere =
                Plans.with(List.of(Plans.hamburg()), 5, draft.plan().registration());

        assertThat(draft.edit(elsewhere, "staff-1", Set.of()).events())
                .containsExactly(new MissionEvent.DraftSaved(
                        draft.edit(elsewhere, "staff-1", Set.of()).state()));
        assertThat(draft.edit(draft.plan(), "staff-1", Set.of()).events()).isEmpty();
    }

    @Test
    void anAnnouncedMissionKeepsItsDatesButNotItsPlaces() {
        MissionPlan larger = Plans.with(open.plan().stops(), 5, open.plan().registration());
        MissionPlan shorter = Plans.with(List.of(Plans.bremen()), 2, open.plan().registration());

        assertThat(open.edit(larger, "staff-1", Set.of()).state().plan().capacity())
                .isEqualTo(5);
        assertThat(open.edit(larger, "staff-1", Set.of()).state().calendarRevision())
                .isZero();
        assertConflict(() -> open.edit(shorter, "staff-1", Set.of()), "dates-change-by-moving");
    }

    @Test
    void anotherCityAtTheSameTimesIsNewsForCalendars() {
        Stop lubeck = Plans.stop("Lübeck", "2027-03-25T18:30", "2027-03-27T14:00");
        MissionPlan corrected =
                Plans.with(List.of(Plans.bremen(), lubeck), 2, open.plan().registration());

        assertThat(open.edit(corrected, "staff-1", Set.of()).state().calendarRevision())
                .isEqualTo(1);
    }

    @Test
    void anotherTitleOrSummaryIsNewsForCalendars() {
        MissionPlan plan = open.plan();

        assertThat(open.edit(
                                named(plan, new Texts(Map.of("en", "Ports of the north")), plan.summaries()),
                                "staff-1",
                                Set.of())
                        .state()
                        .calendarRevision())
                .isEqualTo(1);
        assertThat(open.edit(
                                named(plan, plan.titles(), new Texts(Map.of("en", "Meet the industry."))),
                                "staff-1",
                                Set.of())
                        .state()
                        .calendarRevision())
                .isEqualTo(1);
    }

    @Test
    void aThemeThatIsCalledOtherwiseIsToldByMissionsThatHaveItAndAreNotOver() {
        Theme gas = new Theme(Plans.HYDROGEN.id(), new Texts(Map.of("nl", "Gas", "en", "Gas")));

        assertThat(open.rename(gas).events()).singleElement().isInstanceOf(MissionEvent.Changed.class);
        assertThat(open.rename(gas).state().plan().profile().themes()).containsExactly(gas);
        assertThat(open.rename(gas).state().calendarRevision()).isZero();
        assertThat(draft.rename(gas).events()).singleElement().isInstanceOf(MissionEvent.DraftSaved.class);
        assertThat(open.rename(Plans.HYDROGEN).events()).isEmpty();
        assertThat(open.rename(new Theme("other", gas.names())).events()).isEmpty();
        assertThat(open.cancel(CancelReason.OTHER, WHILE_OPEN)
                        .state()
                        .rename(gas)
                        .events())
                .isEmpty();
    }

    private static MissionPlan named(MissionPlan plan, Texts titles, Texts summaries) {
        return new MissionPlan(
                plan.profile(),
                titles,
                summaries,
                plan.stops(),
                plan.capacity(),
                plan.registration(),
                plan.promotionUntil(),
                plan.asksPassportName());
    }

    @Test
    void whetherNamesAsInThePassportAreAskedChangesWithoutAWordToCalendars() {
        assertThat(draft.plan().asksPassportName()).isFalse();
        MissionPlan asking = Plans.askingPassportName(open.plan());
        Decision<Mission, MissionEvent> asked = open.edit(asking, "staff-1", Set.of());
        assertThat(asked.events()).containsExactly(new MissionEvent.Changed(asked.state()));
        assertThat(asked.state().plan().asksPassportName()).isTrue();
        assertThat(asked.state().calendarRevision()).isEqualTo(open.calendarRevision());
        assertThat(asked.state().move(7, AMSTERDAM, WHILE_OPEN).state().plan().asksPassportName())
                .isTrue();
        assertThat(asked.state().edit(open.plan(), "staff-1", Set.of()).state().plan())
                .isEqualTo(open.plan());
    }

    @Test
    void whatIsOverCannotBeEdited() {
        assertConflict(
                () -> open.start(FIRST_MIDNIGHT).state().edit(open.plan(), "staff-1", Set.of()),
                "mission-already-started");
        assertConflict(
                () -> open.cancel(CancelReason.OTHER, WHILE_OPEN).state().edit(open.plan(), "staff-1", Set.of()),
                "mission-already-cancelled");
    }

    private static void assertConflict(Runnable step, String code) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Rejection.Conflict.class,
                        conflict -> assertThat(conflict.code()).isEqualTo(code));
    }

    private static void assertInvalid(Runnable step, String field, String code) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class,
                        invalid -> assertThat(invalid.faults()).containsExactly(Rejection.Fault.of(field, code)));
    }
}
