// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.consumer.Rebuilds;
import io.kogge.mission.RunningService;
import io.kogge.mission.review.model.Numbers;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.schemas.activity.ActivityChanged;
import io.kogge.schemas.activity.ActivityRemoved;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers from the log, on every database. */
@OnEveryDatabase
class ReviewIT {
    private static final Period LOOK_BACK = Period.years(2017, 2020);

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
                            LOOK_BACK, reviews.today(), Selection.Which.COUNTED, Selection.By.valueOf(by), row.key());
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
        int generation = generation();
        service.bean(Rebuilds.class).start("happenings").block();
        await().atMost(Duration.ofSeconds(30)).until(() -> generation() > generation);
        assertThat(sheet(Period.years(2016, 2025))).isEqualTo(before);
    }

    private int generation() {
        return service.bean(Rebuilds.class)
                .views()
                .filter(view -> view.name().equals("happenings"))
                .map(Rebuilds.State::generation)
                .blockFirst();
    }

    private Sheet sheet(Period period) {
        return reviews.sheet(period).block();
    }
}
