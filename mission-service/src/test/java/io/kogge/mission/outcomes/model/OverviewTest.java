// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.outcomes.model.MissionResults.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final Named HYDROGEN = new Named("hydrogen", Map.of("nl", "Waterstof"));
    private static final Named PORT = new Named("port", Map.of("nl", "Haven"));
    private static final Named HAMBURG = new Named("p1", Map.of("", "Hamburg"));

    private final Overview overview = Overview.of(List.of(
            mission("2028-03-01", List.of(HYDROGEN, PORT), results(10, 4, 1, 3, Map.of("EUR", 5_000_000L))),
            mission("2027-09-01", List.of(HYDROGEN), results(0, 0, 0, 0, Map.of())),
            mission("2027-03-01", List.of(PORT), results(6, 6, 0, 2, Map.of("EUR", 1L, "JPY", 7L)))));

    @Test
    void totalsAddUpWhatCanBeAddedUp() {
        Results total = overview.total();
        assertThat(total.asked()).isEqualTo(16);
        assertThat(total.answered()).isEqualTo(11);
        assertThat(total.responseRate()).isEqualTo(69);
        assertThat(total.count(OutcomeKind.LEAD)).isEqualTo(5);
        assertThat(total.count(OutcomeKind.JOBS)).isZero();
        assertThat(total.sales()).isEqualTo(Map.of("EUR", 5_000_001L, "JPY", 7L));
        assertThat(total.worth("EUR")).isEqualByComparingTo("50000.01");
        assertThat(total.worth("JPY")).isEqualByComparingTo("7");
    }

    @Test
    void theTotalIsOfThoseTooThatAreLeftOut() {
        assertThat(overview.left()).isZero();
        Overview latest = new Overview(
                overview.missions().subList(0, 1), new PeriodResults(3, results(16, 10, 1, 5, Map.of("EUR", 5L))));
        assertThat(latest.left()).isEqualTo(2);
        assertThat(latest.total().asked()).isEqualTo(16);
        assertThat(latest.byYear())
                .singleElement()
                .extracting(Overview.Group::missions)
                .isEqualTo(1);
    }

    @Test
    void aMissionCountsOnceAYearAndUnderEachOfItsThemes() {
        assertThat(overview.byYear()).extracting(Overview.Group::key).containsExactly("2028", "2027");
        assertThat(overview.byYear().get(1).missions()).isEqualTo(2);
        assertThat(overview.byTheme()).extracting(Overview.Group::key).containsExactly("hydrogen", "port");
        assertThat(overview.byTheme())
                .extracting(group -> group.results().asked())
                .containsExactly(10L, 16L);
        assertThat(overview.byPartner()).singleElement().satisfies(group -> {
            assertThat(group.missions()).isEqualTo(3);
            assertThat(group.results()).isEqualTo(overview.total());
        });
    }

    @Test
    void nobodyAskedIsNoRateAndMoreAnswersThanPlacesAreWhole() {
        assertThat(results(0, 0, 0, 0, Map.of()).responseRate()).isZero();
        assertThat(results(3, 4, 0, 0, Map.of()).responseRate()).isEqualTo(100);
    }

    private static Results results(long asked, long confirmed, long noted, long leads, Map<String, Long> sales) {
        return new Results(asked, confirmed, noted, Map.of(OutcomeKind.LEAD, leads), new TreeMap<>(sales));
    }

    private static MissionResults mission(String first, List<Named> themes, Results results) {
        return new MissionResults(
                "m", Map.of("nl", "Missie"), LocalDate.parse(first), themes, List.of(HAMBURG), results);
    }
}
