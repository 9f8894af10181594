// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.news.model.ArrivalMark.Arrived;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalMarkTest {
    private final ArrivalMark mark = new ArrivalMark(
            LocalDate.parse("2027-03-08"),
            Instant.parse("2027-03-07T23:00:00Z"),
            List.of(new Arrived("hamburg", 12), new Arrived("untold", null)));

    @Test
    void whoCameSinceIsTheDifference() {
        assertThat(mark.since("hamburg", 16)).isEqualTo(4);
        assertThat(mark.since("hamburg", 12)).isZero();
    }

    @Test
    void aMissionForWhichNobodyHadRegisteredHasOnlyNewOnes() {
        assertThat(mark.since("bremen", 3)).isEqualTo(3);
    }

    @Test
    void nothingIsMadeUpWhereNobodySaid() {
        assertThat(mark.since("untold", 57)).isZero();
        assertThat(mark.since("hamburg", null)).isZero();
        assertThat(mark.since("bremen", null)).isZero();
    }
}
