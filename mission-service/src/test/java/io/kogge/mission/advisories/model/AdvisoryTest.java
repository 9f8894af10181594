// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.KnownDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AdvisoryTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-03-09");

    private final Advice advice = new Advice(
            new AdvisedPlace("UA", null),
            AdvisoryLevel.UNSAFE,
            KnownDate.parse("2022-02"),
            "No missions",
            new Source("Ministry", null),
            "The mayor");
    private final Advisory advisory = Advisory.give("a1", advice).state();

    @Test
    void oneOnACountryCoversAllOfItAndOneOnACityThatCityHoweverItIsWritten() {
        assertThat(new AdvisedPlace("UA", null).covers(new Place("UA", "Lviv"))).isTrue();
        assertThat(new AdvisedPlace("UA", null).covers(new Place("PL", "Lviv"))).isFalse();
        assertThat(new AdvisedPlace("DE", "München").covers(new Place("DE", "MUNCHEN")))
                .isTrue();
        assertThat(new AdvisedPlace("DE", "München").covers(new Place("DE", "Münster")))
                .isFalse();
        assertThat(new AdvisedPlace("DE", "München").covers(new Place("AT", "München")))
                .isFalse();
    }

    @Test
    void itHoldsUntilItIsLifted() {
        Advisory lifted = advisory.lift(TODAY, TODAY).state();

        assertThat(advisory.inForce()).isTrue();
        assertThat(lifted.inForce()).isFalse();
        assertThatThrownBy(() -> lifted.change(advice)).isInstanceOf(Rejection.Conflict.class);
        assertThatThrownBy(() -> lifted.lift(TODAY, TODAY)).isInstanceOf(Rejection.Conflict.class);
    }

    @Test
    void itIsLiftedNeitherAheadNorBeforeItBegan() {
        assertThatThrownBy(() -> advisory.lift(TODAY.plusDays(1), TODAY)).hasMessageContaining("lifted-in-future");
        assertThatThrownBy(() -> advisory.lift(LocalDate.parse("2022-01-31"), TODAY))
                .hasMessageContaining("lifted-before-since");
        assertThat(advisory.lift(LocalDate.parse("2022-02-01"), TODAY).events()).hasSize(1);
    }

    @Test
    void sayingTheSameAgainTellsNobody() {
        assertThat(advisory.change(advice).events()).isEmpty();
    }
}
