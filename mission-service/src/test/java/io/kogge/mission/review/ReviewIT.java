// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.kogge.event.consumer.Rebuilds;
import io.kogge.mission.RunningService;
import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.mission.outcomes.usecase.Outcomes;
import io.kogge.mission.review.model.Numbers;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.schemas.activity.ActivityChanged;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.mission.Direction;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionFormat;
import io.kogge.schemas.mission.MissionKind;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.notification.ReportedOutcome;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** Numbers from the log, on every database. */
@OnEveryDatabase
class ReviewIT {
    private static final Period LOOK_BACK = Period.years(2017, 2020);

    /** The broker is shared by the tests of every database. */
    private static final AtomicInteger YEARS = new AtomicInteger(1060);

    private final RunningService service;
    private final Happenings happenings;
    private final Reviews reviews;

    ReviewIT(TestDatabase database) {
        service = RunningService.on(database);
        happenings = service.bean(Happenings.class);
        reviews = service.bean(Reviews.class);
        LookBack.tell(service);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sheet(LOOK_BACK).total()).isEqualTo(213));
    }

    @Test
    void the_look_back_gives_its_five_counts_and_says_what_it_does_not_know() {
        Sheet sheet = sheet(LOOK_BACK);

        assertThat(sheet.categories()).extracting(Sheet.Count::number).containsExactly(23L, 36L, 66L, 19L, 69L);
        assertThat(sheet.noMorePrecise()).isEqualTo(198);
        assertThat(sheet.before()).isZero();
        assertThat(sheet.perhaps()).isEmpty();
        assertThat(sheet.table(Selection.By.YEAR))
                .contains(new Sheet.Row("", "", 198))
                .extracting(Sheet.Row::number)
                .satisfies(years -> assertThat(
                                years.stream().mapToLong(number -> number).sum())
                        .isEqualTo(213));
        assertThat(sheet.table(Selection.By.PARTNER))
                .first()
                .satisfies(unlinked -> assertThat(unlinked.key()).isEqualTo("~tianjin~"));
    }

    @Test
    void a_part_of_it_counts_what_is_in_it_for_certain_and_says_how_many_may_be() {
        Numbers year = happenings
                .numbers(Period.years(2018, 2018), LocalDate.of(2027, 1, 11))
                .block();
        assertThat(year.perhaps()).containsEntry("2017-01/2020-12", 198L);

        // an edge within a month is counted from the documents, and gives the same
        Numbers cut = happenings
                .numbers(new Period(LocalDate.of(2016, 12, 15), LocalDate.of(2021, 1, 10)), LocalDate.of(2027, 1, 11))
                .block();
        assertThat(cut.counted().total()).isEqualTo(213);
        assertThat(cut.noMorePrecise()).isZero();

        Numbers without = happenings
                .numbers(new Period(LocalDate.of(2017, 1, 2), LocalDate.of(2020, 12, 31)), LocalDate.of(2027, 1, 11))
                .block();
        assertThat(without.perhaps()).containsEntry("2017-01/2020-12", 198L);
        assertThat(without.counted().total()
                        + without.perhaps().values().stream()
                                .mapToLong(number -> number)
                                .sum())
                .isEqualTo(213);
    }

    @Test
    void behind_every_number_there_is_a_list_of_as_many() {
        Sheet sheet = sheet(LOOK_BACK);
        sheet.tables()
                .forEach((by, rows) -> rows.forEach(row -> {
                    Selection selection = new Selection(
                            LOOK_BACK,
                            reviews.today(),
                            Selection.Which.COUNTED,
                            Selection.By.valueOf(by),
                            row.key(),
                            null);
                    assertThat(happenings.count(selection).block()).as(by + row).isEqualTo(row.number());
                }));
        assertThat(happenings
                        .list(Selection.of(Period.years(2018, 2018), reviews.today(), Selection.Which.PERHAPS), 190, 25)
                        .collectList()
                        .block())
                .hasSize(8);
    }

    @Test
    void what_moves_and_goes_is_counted_where_it_is_and_a_rebuild_gives_the_same() {
        // the broker is shared by the tests of every database
        int year = 1500 + 2 * new Random().nextInt(150);
        ActivitySummary first = LookBack.activities().get(0);
        ActivitySummary other = ActivitySummary.newBuilder(first)
                .setActivityId("moves-" + year)
                .setDate(year + "-03-09")
                .setFirstDay(LocalDate.of(year, 3, 9))
                .setLastDay(LocalDate.of(year, 3, 9))
                .build();
        LookBack.publish(service, List.of(LookBack.recorded(other)));
        await().untilAsserted(() ->
                assertThat(sheet(Period.years(year, year)).total()).isEqualTo(1));
        LookBack.publish(
                service,
                List.of(LookBack.entry(
                        other.getActivityId(),
                        2,
                        new ActivityChanged(ActivitySummary.newBuilder(other)
                                .setDate(String.valueOf(year + 1))
                                .setFirstDay(LocalDate.of(year + 1, 1, 1))
                                .setLastDay(LocalDate.of(year + 1, 12, 31))
                                .build()))));
        await().untilAsserted(() -> {
            assertThat(sheet(Period.years(year, year)).total()).isZero();
            assertThat(sheet(Period.years(year + 1, year + 1)).total()).isEqualTo(1);
            assertThat(sheet(Period.years(year + 1, year + 1)).noMorePrecise()).isEqualTo(1);
        });
        LookBack.publish(
                service, List.of(LookBack.entry(other.getActivityId(), 3, new ActivityRemoved(other.getActivityId()))));
        await().untilAsserted(() ->
                assertThat(sheet(Period.years(year + 1, year + 1)).total()).isZero());
        assertThat(happenings
                        .removed(List.of(other.getActivityId(), "look-back-1"))
                        .block())
                .containsExactly(other.getActivityId());

        Sheet before = sheet(Period.years(2016, 2025));
        rebuild("happenings");
        assertThat(sheet(Period.years(2016, 2025))).isEqualTo(before);
    }

    @Test
    void missions_count_as_they_stand_with_what_came_of_them_and_a_rebuild_gives_the_same() {
        LocalDate day = LocalDate.of(YEARS.getAndIncrement(), 3, 1);
        Period year = Period.years(day.getYear(), day.getYear());
        String started = told(day, MissionStarted::new, mission -> mission);
        String announced = told(day, MissionAnnounced::new, mission -> mission.setState(MissionState.ANNOUNCED));
        String cancelled = told(day, MissionAnnounced::new, mission -> mission.setState(MissionState.ANNOUNCED));
        happens(
                cancelled,
                new MissionCancelled(
                        ToldMissions.under(cancelled, day)
                                .setState(MissionState.CANCELLED)
                                .build(),
                        "NOT_ENOUGH_PARTICIPANTS"));
        String online = told(day, MissionAnnounced::new, mission -> mission.setState(MissionState.ANNOUNCED));
        happens(
                online,
                new MissionStarted(ToldMissions.under(online, day)
                        .setFormat(MissionFormat.ONLINE)
                        .build()));
        told(
                day,
                MissionCompleted::new,
                mission -> mission.setState(MissionState.COMPLETED)
                        .setDirection(Direction.INCOMING)
                        .setKind(MissionKind.AMBASSADOR_VISIT));
        LookBack.publish(
                service,
                List.of(
                        ToldMissions.places(started, 4),
                        ToldMissions.places(online, 3),
                        ToldMissions.places(announced, 50),
                        ToldMissions.places(cancelled, 60),
                        ToldMissions.report(
                                started,
                                "r1",
                                1,
                                true,
                                new ReportedOutcome("LEAD", 2, null, null),
                                new ReportedOutcome("SALE", 1, 4_000_050L, "EUR")),
                        ToldMissions.report(started, "r2", 1, true),
                        ToldMissions.report(online, "r1", 1, false, new ReportedOutcome("SALE", 2, 700L, "JPY")),
                        ToldMissions.report(cancelled, "r1", 1, true, new ReportedOutcome("LEAD", 70, null, null))));

        OutcomeFigures came = new OutcomeFigures(
                3,
                7,
                2,
                1,
                Map.of(
                        "LEAD", 2L,
                        "LETTER_OF_INTENT", 0L,
                        "AGREEMENT", 0L,
                        "SALE", 3L,
                        "RESEARCH", 0L,
                        "STUDENT_EXCHANGE", 0L,
                        "JOBS", 0L),
                Map.of("EUR", 4_000_050L, "JPY", 700L));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Sheet sheet = sheet(year);
            assertThat(sheet.total()).isEqualTo(3);
            assertThat(sheet.planned()).isEqualTo(1);
            assertThat(sheet.outcomes()).isEqualTo(came);
        });
        Sheet sheet = sheet(year);
        assertThat(sheet.categories())
                .extracting(Sheet.Count::category, Sheet.Count::number, Sheet.Count::also)
                .containsExactly(
                        tuple("AMBASSADOR_RECEIVED", 1L, 0L),
                        tuple("DELEGATION_RECEIVED", 0L, 1L),
                        tuple("ACTIVITY_ABROAD", 2L, 0L),
                        tuple("OFFICIAL_VISIT_ABROAD", 0L, 0L),
                        tuple("ACTIVITY_IN_THE_NETHERLANDS", 0L, 0L));
        assertThat(service.browser("en")
                        .get("/review?from=" + year.first() + "&to=" + year.last())
                        .is(200)
                        .text())
                .contains("1 of these was online, wholly or in part.")
                .contains("1 activity is planned for this period and not counted yet.");
        assertThat(service.browser("en")
                        .get("/review/list?from=" + year.first() + "&to=" + year.last())
                        .is(200)
                        .text())
                .contains("ambassadors received, delegations received");
        // in a part of the year in which none of them began
        Period later = new Period(day.plusDays(1), year.last());
        assertThat(sheet(later).outcomes().missions()).isZero();

        List.of("happenings", "held-missions", "outcome-reports").forEach(this::rebuild);
        assertThat(sheet(year)).isEqualTo(sheet);
    }

    @Test
    void a_mission_that_is_said_to_be_under_way_before_its_day_is_planned_and_nothing_came_of_it_yet() {
        LocalDate day = LocalDate.of(YEARS.getAndIncrement() + 1100, 3, 1);
        String early = told(day, MissionStarted::new, mission -> mission);
        LookBack.publish(service, List.of(ToldMissions.places(early, 4)));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(service.bean(Outcomes.class)
                            .sum(OutcomeSelection.between(day, day))
                            .block()
                            .missions())
                    .isEqualTo(1);
            assertThat(sheet(new Period(day, day)).planned()).isEqualTo(1);
        });

        assertThat(sheet(new Period(day, day)).total()).isZero();
        assertThat(sheet(new Period(day, day)).outcomes().missions()).isZero();
    }

    private String told(
            LocalDate day,
            Function<MissionSummary, SpecificRecord> event,
            UnaryOperator<MissionSummary.Builder> otherwise) {
        String id = UUID.randomUUID().toString();
        MissionSummary mission = otherwise.apply(ToldMissions.under(id, day)).build();
        LookBack.publish(service, List.of(ToldMissions.entry(id, 1, event.apply(mission))));
        return id;
    }

    private void happens(String mission, SpecificRecord event) {
        LookBack.publish(service, List.of(ToldMissions.entry(mission, 2, event)));
    }

    private void rebuild(String view) {
        int generation = generation(view);
        service.bean(Rebuilds.class).start(view).block();
        await().atMost(Duration.ofSeconds(30)).until(() -> generation(view) > generation);
    }

    private int generation(String name) {
        return service.bean(Rebuilds.class)
                .views()
                .filter(view -> view.name().equals(name))
                .map(Rebuilds.State::generation)
                .blockFirst();
    }

    private Sheet sheet(Period period) {
        return reviews.sheet(period).block();
    }
}
