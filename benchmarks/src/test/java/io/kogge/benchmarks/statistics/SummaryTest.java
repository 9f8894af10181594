// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void quartiles_of_seven_are_values_halfway_between_neighbours() {
        Summary summary = Summary.of(List.of(7.0, 1.0, 3.0, 5.0, 9.0, 11.0, 13.0));

        assertThat(summary.lowerQuartile()).isEqualTo(4);
        assertThat(summary.median()).isEqualTo(7);
        assertThat(summary.upperQuartile()).isEqualTo(10);
    }

    @Test
    void the_median_of_two_is_between_them() {
        assertThat(Summary.of(List.of(1.0, 2.0)).median()).isEqualTo(1.5);
    }

    @Test
    void one_value_is_all_of_its_quartiles() {
        Summary summary = Summary.of(4);

        assertThat(List.of(summary.lowerQuartile(), summary.median(), summary.upperQuartile()))
                .containsOnly(4.0);
    }

    @Test
    void values_stay_in_the_order_in_which_they_were_measured() {
        assertThat(Summary.of(List.of(3.0, 1.0, 2.0)).values()).containsExactly(3.0, 1.0, 2.0);
    }

    @Test
    void nothing_has_no_median() {
        assertThatThrownBy(() -> Summary.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
