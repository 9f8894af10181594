// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.Samples;
import io.kogge.mission.waiting.WaitingLine;
import io.kogge.mission.waiting.WaitingLine.Urgency;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class EndingAgreementsTest {
    private static final Clock NEW_YEARS_EVE = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void whatEndsWithinHalfAYearWaitsAndWhatHasEndedIsLate() {
        List<WaitingLine> lines = new EndingAgreements(
                        new Held(), Period.ofMonths(6), NEW_YEARS_EVE, ZoneId.of("Europe/Amsterdam"))
                .lines("en", "staff-1")
                .collectList()
                .block();

        assertThat(lines)
                .extracting(WaitingLine::title, WaitingLine::urgency)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ended last year", Urgency.LATE),
                        org.assertj.core.groups.Tuple.tuple("Ends some day this year", Urgency.SOON),
                        org.assertj.core.groups.Tuple.tuple("Ends in half a year", Urgency.SOON));
    }

    /** Gives all that end by the day that is asked for; it is 2027 in the office already. */
    private static final class Held implements Agreements {
        private final List<Agreement> all = List.of(
                signed("Ended last year", "2026"),
                signed("Ends some day this year", "2027"),
                signed("Ends in half a year", "2027-07-01"),
                signed("Ends later", "2027-07-02"));

        private static Agreement signed(String subject, String ends) {
            return Agreement.sign(subject, Samples.content(subject, "1989", ends))
                    .state();
        }

        @Override
        public Flux<Stored<Agreement>> endingBetween(LocalDate from, LocalDate until) {
            assertThat(from).isEqualTo(EVER);
            return Flux.fromIterable(all)
                    .filter(agreement -> !agreement.ends().first().isAfter(until))
                    .map(agreement -> new Stored<>(agreement.id(), 1, agreement));
        }

        @Override
        public Mono<Stored<Agreement>> get(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Flux<Stored<Agreement>> list(AgreementSelection selection, int offset, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<Long> count(AgreementSelection selection) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Flux<String> withTheme(String themeId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Flux<Stored<Agreement>> chain(String chain) {
            throw new UnsupportedOperationException();
        }
    }
}
