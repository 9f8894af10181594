// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {
    private static final Instant NOW = Instant.parse("2027-06-25T08:00:00Z");
    private static final Report LEADS = results(new Outcome(OutcomeKind.LEAD, 2, null));
    private static final Report NOT_YET = new Report(Conclusion.NOT_YET, List.of(), "");

    @Test
    void theSameAnswerTwiceIsOneAndAnotherReplacesIt() {
        Answer first = answer(LEADS, Source.PERSON);
        assertThat(first.replacing(Optional.empty()).events()).containsExactly(new Answer.Given(LEADS, Source.PERSON));
        assertThat(first.replacing(Optional.of(first)).events()).isEmpty();
        Answer other = answer(NOT_YET, Source.PERSON);
        assertThat(other.replacing(Optional.of(first)).state()).isEqualTo(other);
    }

    @Test
    void whoSaysTheSameAsStaffNotedConfirmsIt() {
        Answer noted = answer(LEADS, Source.STAFF);
        Answer said = answer(LEADS, Source.PERSON);
        assertThat(noted.confirmed()).isFalse();
        assertThat(said.replacing(Optional.of(noted)).state().confirmed()).isTrue();
        assertThat(noted.replacing(Optional.of(said)).events())
                .as("noting what the person said leaves it confirmed")
                .isEmpty();
        Answer corrected = answer(NOT_YET, Source.STAFF);
        assertThat(corrected.replacing(Optional.of(said)).state().confirmed()).isFalse();
    }

    @Test
    void theNextRoundAsksWhoSaidNotYetAndWhomeverStaffAnsweredFor() {
        assertThat(concluded(Conclusion.RESULTS, Source.PERSON).settled(NOW.plus(Duration.ofDays(365))))
                .isTrue();
        assertThat(concluded(Conclusion.RESULTS, Source.STAFF).settled(NOW)).isFalse();
        Concluded notYet = concluded(Conclusion.NOT_YET, Source.PERSON);
        assertThat(notYet.settled(NOW.plus(Duration.ofDays(42))))
                .as("while this round goes on")
                .isTrue();
        assertThat(notYet.settled(NOW.plus(Duration.ofDays(90)))).isFalse();
    }

    @Test
    void resultsAndTheirAbsenceDoNotGoTogetherAndAKindStandsOnce() {
        assertThatThrownBy(() -> new Report(Conclusion.RESULTS, List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Report(Conclusion.NOTHING, LEADS.outcomes(), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> results(new Outcome(OutcomeKind.LEAD, 1, null), new Outcome(OutcomeKind.LEAD, 2, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amountsAreKeptInTheSmallestUnitOfTheirCurrency() {
        Currency euro = Currency.getInstance("EUR");
        Currency yen = Currency.getInstance("JPY");
        assertThat(Money.of(new BigDecimal("12.5"), euro)).isEqualTo(new Money(1250, euro));
        assertThat(Money.of(new BigDecimal("40000"), yen)).isEqualTo(new Money(40000, yen));
        assertThat(new Money(1250, euro).amount()).isEqualByComparingTo("12.5");
        assertThat(Money.fits(new BigDecimal("12.345"), euro)).isFalse();
        assertThat(Money.fits(new BigDecimal("12.500"), euro)).isTrue();
        assertThat(Money.fits(new BigDecimal("0.5"), yen)).isFalse();
    }

    private static Report results(Outcome... outcomes) {
        return new Report(Conclusion.RESULTS, List.of(outcomes), "");
    }

    private static Concluded concluded(Conclusion conclusion, Source source) {
        return new Concluded("r1", conclusion, source, NOW);
    }

    private static Answer answer(Report report, Source source) {
        return new Answer("r1", "m1", "p1", report, source, NOW);
    }
}
