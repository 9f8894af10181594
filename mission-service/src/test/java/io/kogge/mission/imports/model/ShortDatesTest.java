// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortDatesTest {
    @ParameterizedTest
    @CsvSource({
        "mei-18; jun-19, DOUBTFUL",
        "mei-18; jun-98, MONTHS",
        "mei-18; jun-30; mei 2018, DAYS",
        "mei-18; jun-98; jun-31, MONTHS",
        "mei-18; jun-98; jul-31, DOUBTFUL",
        "mei 2018; 12 mrt, DOUBTFUL"
    })
    void theUnmistakableOnesOfAColumnSayWhatTheOthersAre(String column, ShortDates expected) {
        assertThat(ShortDates.of(List.of(column.split("; ")), false, 2028)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"mei-18, MONTHS", "mei-30, DOUBTFUL"})
    void cellsThatHoldMonthsSayIt(String text, ShortDates expected) {
        assertThat(ShortDates.of(List.of(text), true, 2028)).isEqualTo(expected);
    }
}
