// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.mission.TestClock;
import io.kogge.mission.outcomes.model.MissionResults;
import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.Overview;
import io.kogge.mission.outcomes.model.Results;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.web.ReviewView.Counted;
import io.kogge.mission.review.web.ReviewView.Sentence;
import io.kogge.web.i18n.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class OutcomeWriterTest {
    private static final Sentence MORE = new Sentence("Resultaten per missie", "/review/outcomes?year=2027");

    private final ReviewTerms words =
            new ReviewTerms.Maker(messages(), ZoneOffset.UTC, new TestClock()).in(Locale.forLanguageTag("nl"));

    private static Messages messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("mission/review", "mission/outcomes");
        source.setDefaultEncoding("UTF-8");
        return new Messages(source);
    }

    @Test
    void whatWasReportedIsCountedByKindAndWorthIsSaidByCurrency() {
        ReviewView.Outcomes said = write(
                new Results(
                        4,
                        2,
                        1,
                        Map.of(OutcomeKind.LEAD, 2L, OutcomeKind.SALE, 3L),
                        new TreeMap<>(Map.of("EUR", 4_000_050L, "JPY", 700L))),
                new Results(3, 0, 0, Map.of(), new TreeMap<>()));

        assertThat(said.counts())
                .extracting(Counted::label, Counted::number)
                .containsExactly(
                        tuple("Missies", 2L),
                        tuple("Gevraagd", 7L),
                        tuple("Geantwoord", 3L),
                        tuple("Contacten die verder gaan", 2L),
                        tuple("Intentieverklaringen", 0L),
                        tuple("Overeenkomsten", 0L),
                        tuple("Orders", 3L),
                        tuple("Gezamenlijk onderzoek", 0L),
                        tuple("Uitwisseling van studenten", 0L),
                        tuple("Banen", 0L));
        assertThat(said.sentences())
                .containsExactly(
                        "Waarde van orders: €\u00a040.000,50 · JP¥\u00a0700."
                                + " Bedragen in verschillende munten worden niet opgeteld.",
                        "Van de antwoorden noteerde het bureau er 1 zelf; die zijn nog niet bevestigd.");
        assertThat(said.more()).isEqualTo(MORE);
    }

    @Test
    void noneAreRecordedOnlyWhereNobodyAnswered() {
        String none = "Over deze periode zijn geen resultaten vastgelegd.";
        assertThat(write()).isEqualTo(new ReviewView.Outcomes(List.of(), List.of(none), null));

        ReviewView.Outcomes silent = write(new Results(3, 0, 0, Map.of(), new TreeMap<>()));
        assertThat(silent.counts())
                .extracting(Counted::label, Counted::number)
                .containsExactly(tuple("Missies", 1L), tuple("Gevraagd", 3L), tuple("Geantwoord", 0L));
        assertThat(silent.sentences()).containsExactly(none);

        ReviewView.Outcomes nothing = write(new Results(3, 1, 0, Map.of(), new TreeMap<>()));
        assertThat(nothing.sentences()).containsExactly("Wie antwoordde, meldt tot nu toe geen resultaat.");
    }

    @Test
    void whatWasFrozenBeforeSaysThatItIsNotKept() {
        assertThat(OutcomeWriter.write(null, words, null))
                .isEqualTo(new ReviewView.Outcomes(
                        List.of(),
                        List.of("Toen deze terugblik bevroren werd, gingen de resultaten van missies nog niet mee."),
                        null));
    }

    private ReviewView.Outcomes write(Results... missions) {
        Overview overview = new Overview(Arrays.stream(missions)
                .map(results -> new MissionResults(
                        "m", Map.of("nl", "Missie"), LocalDate.of(2027, 3, 1), List.of(), List.of(), results))
                .toList());
        return OutcomeWriter.write(OutcomeFigures.of(overview), words, MORE);
    }
}
