// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.today;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.planning.model.CancelReason;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.Plans;
import io.kogge.mission.planning.usecase.MissionCard;
import io.kogge.mission.progress.PlacesTaken;
import io.kogge.mission.today.Attention.Kind;
import io.kogge.mission.waiting.WaitingLine;
import io.kogge.mission.waiting.WaitingLine.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final PlacesTaken FULL = new PlacesTaken(2, 0, 0);

    private final Mission draft =
            Mission.draft("hamburg", Plans.hamburgMission(), "staff-1").state();
    private final Mission open = draft.announce(Plans.WHILE_OPEN, Set.of()).state();
    private final Mission closed = open.passTime(Plans.CLOSES).state();

    @Test
    void aDraftWaitsToBeAnnouncedAndIsLateOnceRegistrationShouldBeOpen() {
        assertThat(waiting(draft, PlacesTaken.NONE, Plans.BEFORE_OPENING)).containsExactly(Kind.DRAFT);
        assertThat(waiting(draft, PlacesTaken.NONE, Plans.WHILE_OPEN)).containsExactly(Kind.DRAFT_LATE);
    }

    @Test
    void anOpenRegistrationNeedsNobodyUntilItClosesSoonWithPlacesLeft() {
        Instant aWeekBefore = Plans.CLOSES.minus(Duration.ofDays(7)).plusSeconds(1);

        assertThat(waiting(open, PlacesTaken.NONE, Plans.WHILE_OPEN)).isEmpty();
        assertThat(waiting(open, PlacesTaken.NONE, aWeekBefore)).containsExactly(Kind.CLOSING_SOON);
        assertThat(waiting(open, FULL, aWeekBefore)).isEmpty();
    }

    @Test
    void placesThatNobodyCanTakeAnyMoreWaitForStaff() {
        Instant afterPromotion = open.plan().promotionUntil().plusSeconds(1);

        assertThat(waiting(closed, new PlacesTaken(1, 0, 0), Plans.AFTER_CLOSING))
                .containsExactly(Kind.PLACES_LEFT);
        assertThat(waiting(closed, new PlacesTaken(1, 3, 0), Plans.AFTER_CLOSING))
                .isEmpty();
        assertThat(waiting(closed, new PlacesTaken(1, 3, 0), afterPromotion)).containsExactly(Kind.PLACES_HELD);
        assertThat(waiting(closed, FULL, afterPromotion)).isEmpty();
    }

    @Test
    void morePeopleThanPlacesWaitForStaffUntilItBegins() {
        Mission begun = closed.passTime(Plans.STARTS).state();
        PlacesTaken overfull = new PlacesTaken(5, 2, 0);

        assertThat(waiting(open, overfull, Plans.WHILE_OPEN)).containsExactly(Kind.OVERFULL);
        assertThat(waiting(open, FULL, Plans.WHILE_OPEN)).isEmpty();
        assertThat(waiting(begun, overfull, Plans.STARTS)).isEmpty();
        WaitingLine line =
                today(card(open, overfull), Plans.WHILE_OPEN).waiting().get(0);
        assertThat(line.count()).isEqualTo(3);
        assertThat(line.path()).isEqualTo("/delegations/hamburg");
        assertThat(line.urgency()).isEqualTo(Urgency.LATE);
    }

    @Test
    void aDraftWhoseStartHasPassedWaitsForNothing() {
        MissionCard past = card(draft, PlacesTaken.NONE);
        Paged<MissionCard> drafts = Paged.of(new Paging(1, 20), List.of(past), 27);

        Today today =
                Today.of(new Today.Read(List.of(), List.of(), drafts, List.of(), null), "en", Plans.ENDS, AMSTERDAM);

        assertThat(today.waiting()).isEmpty();
        assertThat(today.coming()).isEmpty();
        assertThat(today.pastDrafts().items()).containsExactly(past);
        assertThat(today.pastDrafts().total()).isEqualTo(27);
    }

    @Test
    void whoIsNotDecidedAboutComesFirst() {
        assertThat(waiting(closed, new PlacesTaken(0, 0, 1), Plans.AFTER_CLOSING))
                .containsExactly(Kind.UNDECIDED, Kind.PLACES_LEFT);
    }

    @Test
    void whatOtherFeaturesWaitForStandsAmongTheMissionsByItsUrgency() {
        KnownDate lastYear = KnownDate.year(2026);
        WaitingLine over = WaitingLine.on(Urgency.LATE, "over", "Treaty", lastYear, "/a");
        WaitingLine later = WaitingLine.on(Urgency.LATER, "later", "Roadmap", lastYear, "/b");
        MissionCard undecided = card(closed, new PlacesTaken(0, 0, 1));

        assertThat(today(List.of(undecided), List.of(), Plans.AFTER_CLOSING, later, over)
                        .waiting())
                .extracting(WaitingLine::code)
                .containsExactly("undecided", "over", "places-left", "later");
    }

    @Test
    void whatIsUnderWayOrCancelledNeedsNothingHere() {
        Mission started = closed.passTime(Plans.STARTS).state();
        Mission cancelled = open.cancel(CancelReason.OTHER, Plans.WHILE_OPEN).state();

        assertThat(waiting(started, PlacesTaken.NONE, Plans.STARTS)).isEmpty();
        assertThat(waiting(cancelled, PlacesTaken.NONE, Plans.WHILE_OPEN)).isEmpty();
    }

    @Test
    void openingsAndClosingsOfThreeWeeksAreAnnouncedInOrder() {
        Mission announced = draft.announce(Plans.BEFORE_OPENING, Set.of()).state();

        assertThat(openings(announced, Plans.OPENS.minus(Duration.ofDays(20)))).containsExactly(true);
        assertThat(openings(announced, Plans.OPENS.minus(Duration.ofDays(22)))).isEmpty();
        assertThat(openings(open, Plans.CLOSES.minus(Duration.ofDays(1)))).containsExactly(false);
    }

    @Test
    void theNextMissionIsTheFirstThatHasNotBegun() {
        MissionCard started = card(closed.passTime(Plans.STARTS).state(), FULL);
        MissionCard next = card(open, FULL);

        Today today = today(List.of(started, next), List.of(card(draft, FULL)), Plans.WHILE_OPEN);

        assertThat(today.coming()).containsExactly(started, next);
        assertThat(today.next()).isEqualTo(next);
    }

    @Test
    void manyDraftsPushNoMissionOut() {
        List<MissionCard> drafts = Collections.nCopies(40, card(draft, FULL));

        Today today = today(List.of(card(open, FULL)), drafts, Plans.WHILE_OPEN);

        assertThat(today.coming()).containsExactly(card(open, FULL));
        assertThat(today.waiting()).hasSize(40);
    }

    @Test
    void atMostFiveOfAKindAreSeenAtOnceAndTheOthersAreThere() {
        List<MissionCard> drafts = Collections.nCopies(32, card(draft, FULL));
        MissionCard undecided = card(closed, new PlacesTaken(0, 0, 1));

        List<Today.Group> groups =
                today(List.of(undecided), drafts, Plans.AFTER_CLOSING).groups();

        assertThat(groups).extracting(Today.Group::total).containsExactly(1, 32, 1);
        assertThat(groups.get(1).first()).hasSize(5);
        assertThat(groups.get(1).more()).hasSize(27);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-09T07:00:00Z, morning", "2027-03-09T11:00:00Z, afternoon", "2027-03-09T17:00:00Z, evening"})
    void theGreetingGoesByTheOfficesClock(Instant now, String greeting) {
        assertThat(today(List.of(), List.of(), now).greeting()).isEqualTo(greeting);
    }

    private static List<Kind> waiting(Mission mission, PlacesTaken places, Instant now) {
        return today(card(mission, places), now).waiting().stream()
                .map(line -> Kind.valueOf(line.code().toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    private static List<Boolean> openings(Mission mission, Instant now) {
        return today(card(mission, PlacesTaken.NONE), now).openings().stream()
                .map(Today.Opening::opens)
                .toList();
    }

    private static Today today(MissionCard card, Instant now) {
        boolean draft = !card.published();
        return today(draft ? List.of() : List.of(card), draft ? List.of(card) : List.of(), now);
    }

    private static Today today(List<MissionCard> ahead, List<MissionCard> drafts, Instant now, WaitingLine... more) {
        return Today.of(
                new Today.Read(ahead, drafts, Paged.part(new Paging(1, 20), List.of()), List.of(more), null),
                "en",
                now,
                AMSTERDAM);
    }

    private static MissionCard card(Mission mission, PlacesTaken places) {
        return new MissionCard(mission, 1, places);
    }
}
