// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.date.KnownDate;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdvisoryTest {
    private static final String PLANNER = "staff-1";
    private static final String COLLEAGUE = "staff-2";
    private static final LocalDate TODAY = LocalDate.parse("2027-03-09");

    private final Advice advice = new Advice(
            new AdvisedPlace("UA", null),
            AdvisoryLevel.UNSAFE,
            KnownDate.parse("2022-02"),
            "No missions",
            new AdvisorySource("Ministry", null),
            "The mayor");
    private final Advisory advisory = Advisory.give("a1", advice).state();

    @Test
    void oneOnACountryCoversAllOfItAndOneOnACityThatCityHoweverItIsWritten() {
        assertThat(new AdvisedPlace("UA", null).covers(new Destination("UA", "Lviv")))
                .isTrue();
        assertThat(new AdvisedPlace("UA", null).covers(new Destination("PL", "Lviv")))
                .isFalse();
        assertThat(new AdvisedPlace("DE", "München").covers(new Destination("DE", "MUNCHEN")))
                .isTrue();
        assertThat(new AdvisedPlace("DE", "München").covers(new Destination("DE", "Münster")))
                .isFalse();
        assertThat(new AdvisedPlace("DE", "München").covers(new Destination("AT", "München")))
                .isFalse();
    }

    @Test
    void itHoldsUntilItIsLifted() {
        Advisory lifted = advisory.lift(TODAY, TODAY, PLANNER, 1).state();

        assertThat(advisory.inForce()).isTrue();
        assertThat(lifted.inForce()).isFalse();
        assertThatThrownBy(() -> lifted.change(advice, PLANNER, 2)).isInstanceOf(Rejection.Conflict.class);
        assertThatThrownBy(() -> lifted.lift(TODAY, TODAY, PLANNER, 2)).isInstanceOf(Rejection.Conflict.class);
    }

    @Test
    void itIsLiftedNeitherAheadNorBeforeItBegan() {
        assertThatThrownBy(() -> advisory.lift(TODAY.plusDays(1), TODAY, PLANNER, 1))
                .hasMessageContaining("lifted-in-future");
        assertThatThrownBy(() -> advisory.lift(LocalDate.parse("2022-01-31"), TODAY, PLANNER, 1))
                .hasMessageContaining("lifted-before-since");
        assertThat(advisory.lift(LocalDate.parse("2022-02-01"), TODAY, PLANNER, 1)
                        .events())
                .hasSize(1);
    }

    @Test
    void sayingTheSameAgainTellsNobody() {
        assertThat(advisory.change(advice, PLANNER, 1).events()).isEmpty();
    }

    @Test
    void anotherSpellingIsPerhapsTheSamePlace() {
        AdvisedPlace kyiv = new AdvisedPlace("UA", "Kyiv");
        assertThat(kyiv.near(new Destination("UA", "Kiev"))).isTrue();
        assertThat(kyiv.covers(new Destination("UA", "Kiev"))).isFalse();
        assertThat(kyiv.near(new Destination("PL", "Kyiv"))).isFalse();
        assertThat(new AdvisedPlace("RU", "Sint-Petersburg").covers(new Destination("RU", "St. Petersburg")))
                .isTrue();
    }

    @Test
    void whoEndsTheStrictestLevelIsRemembered() {
        Eased byPlanner = new Eased(new AdvisedPlace("UA", null), 4, Set.of(PLANNER));

        assertThat(lowered(advisory).eased()).containsExactly(byPlanner);
        assertThat(advisory.lift(TODAY, TODAY, PLANNER, 4).state().eased()).containsExactly(byPlanner);
        assertThat(elsewhere(advisory).eased()).containsExactly(byPlanner);
        assertThat(lowered(lowered(advisory)).eased()).containsExactly(byPlanner);
    }

    @Test
    void raisedAgainThereIsNothingToRemember() {
        Advisory raised = lowered(advisory).change(advice, COLLEAGUE, 5).state();
        assertThat(raised.eased()).isEmpty();
        assertThat(raised.lift(TODAY, TODAY, COLLEAGUE, 6).state().eased())
                .containsExactly(new Eased(new AdvisedPlace("UA", null), 6, Set.of(COLLEAGUE)));
        assertThat(elsewhere(advisory).change(advice, PLANNER, 5).state().eased())
                .as("the country holds the city, too")
                .isEmpty();
    }

    @Test
    void whoEndedItAloneFreesNoMissionOfTheirOwn() {
        Eased ended = lowered(advisory).eased().get(0);
        assertThat(ended.countsFor(Set.of(PLANNER))).isTrue();
        assertThat(ended.countsFor(Set.of(PLANNER, COLLEAGUE))).isTrue();
        assertThat(ended.countsFor(Set.of(COLLEAGUE))).isFalse();

        Eased agreed = lowered(advisory).agree(COLLEAGUE).state().eased().get(0);
        assertThat(agreed.countsFor(Set.of(PLANNER))).isFalse();
        assertThat(agreed.countsFor(Set.of(PLANNER, COLLEAGUE)))
                .as("both planned it")
                .isTrue();
        assertThatThrownBy(() -> lowered(advisory).agree(PLANNER)).hasMessageContaining("nothing-to-agree");
        assertThatThrownBy(() -> advisory.agree(COLLEAGUE)).hasMessageContaining("nothing-to-agree");
    }

    @Test
    void noPlaceIsForgottenByMovingOn() {
        Advisory moved = advisory;
        for (int i = 0; i < 20; i++) {
            moved = moved.change(in("Town " + i), PLANNER, i).state();
        }
        Advisory last = moved;
        assertThatThrownBy(() -> last.change(in("One more"), PLANNER, 20))
                .hasMessageContaining("advisory-on-too-many-places");
        assertThat(last.lift(TODAY, TODAY, PLANNER, 20).state().eased()).hasSize(21);
    }

    private Advisory lowered(Advisory before) {
        Advice lower = new Advice(
                advice.place(), AdvisoryLevel.RISKS, advice.since(), "Take care", advice.source(), advice.givenBy());
        return before.change(lower, PLANNER, 4).state();
    }

    private Advisory elsewhere(Advisory before) {
        return before.change(in("Odesa"), PLANNER, 4).state();
    }

    private Advice in(String city) {
        return new Advice(
                new AdvisedPlace("UA", city),
                AdvisoryLevel.UNSAFE,
                advice.since(),
                advice.effect(),
                advice.source(),
                advice.givenBy());
    }
}
