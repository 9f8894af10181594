// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Period YEAR = Period.years(2018, 2018);

    @Test
    void the_period_before_is_as_long_in_months_or_else_in_days() {
        assertThat(Period.years(2017, 2020).before()).isEqualTo(Period.years(2013, 2016));
        assertThat(Period.quarter(LocalDate.of(2019, 2, 9)).before())
                .isEqualTo(Period.quarter(LocalDate.of(2018, 12, 1)));
        assertThat(new Period(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)).before())
                .isEqualTo(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31)));
        assertThat(new Period(LocalDate.of(2020, 3, 2), LocalDate.of(2020, 3, 8)).before())
                .isEqualTo(new Period(LocalDate.of(2020, 2, 24), LocalDate.of(2020, 3, 1)));
    }

    @Test
    void something_is_in_it_for_certain_perhaps_or_not() {
        assertThat(YEAR.place(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)))
                .isEqualTo(Period.Place.WITHIN);
        assertThat(YEAR.place(LocalDate.of(2017, 1, 1), LocalDate.of(2020, 12, 31)))
                .isEqualTo(Period.Place.PERHAPS);
        assertThat(YEAR.place(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 1)))
                .isEqualTo(Period.Place.OUTSIDE);
    }

    @Test
    void months_are_cut_where_it_begins_or_ends_within_one_of_their_ends() {
        Period cut = new Period(LocalDate.of(2018, 1, 15), LocalDate.of(2018, 6, 30));
        assertThat(cut.cuts(Months.parse("2018-01/2018-01"))).isTrue();
        assertThat(cut.cuts(Months.parse("2017-05/2018-01"))).isTrue();
        assertThat(cut.cuts(Months.parse("2017-01/2018-12"))).isFalse();
        assertThat(cut.cuts(Months.parse("2018-06/2018-06"))).isFalse();
    }
}
