// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.mission.TestClock;
import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.PeriodResults;
import io.kogge.mission.outcomes.model.Results;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.web.ReviewView.Counted;
import io.kogge.mission.review.web.ReviewView.Linked;
import io.kogge.sheet.write.FilledTable;
import io.kogge.web.i18n.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class OutcomeWriterTest {
    private static final Period PERIOD = Period.years(2027, 2027);
    private static final ReviewLinks LINKS = new ReviewLinks.OfStaff(PERIOD, LocalDate.of(2027, 6, 17));
    private static final String HREF = "/review/outcomes?from=2027-01-01&to=2027-06-17";

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
                .extracting(Counted::label, OutcomeWriterTest::number)
                .containsExactly(
                        tuple("Missies", "2"),
                        tuple("Gevraagd", "7"),
                        tuple("Geantwoord", "3"),
                        tuple("Contacten die verder gaan", "2"),
                        tuple("Intentieverklaringen", "0"),
                        tuple("Overeenkomsten", "0"),
                        tuple("Orders", "3"),
                        tuple("Gezamenlijk onderzoek", "0"),
                        tuple("Uitwisseling van studenten", "0"),
                        tuple("Banen", "0"));
        assertThat(said.sentences())
                .containsExactly(
                        "Waarde van orders: €\u00a040.000,50 · JP¥\u00a0700."
                                + " Bedragen in verschillende munten worden niet opgeteld.",
                        "Van de antwoorden noteerde het bureau er 1 zelf; die zijn nog niet bevestigd.");
        assertThat(said.counts())
                .filteredOn(counted -> !number(counted).equals("0"))
                .extracting(counted -> counted.number().href())
                .containsOnly(HREF);
        assertThat(said.more()).isEqualTo(new Linked("Resultaten per missie", HREF, "Resultaten per missie"));
    }

    @Test
    void noneAreRecordedOnlyWhereNobodyAnswered() {
        String none = "Over deze periode zijn geen resultaten vastgelegd.";
        assertThat(write()).isEqualTo(new ReviewView.Outcomes(List.of(), List.of(none), null));

        ReviewView.Outcomes silent = write(new Results(3, 0, 0, Map.of(), new TreeMap<>()));
        assertThat(silent.counts())
                .extracting(Counted::label, OutcomeWriterTest::number)
                .containsExactly(tuple("Missies", "1"), tuple("Gevraagd", "3"), tuple("Geantwoord", "0"));
        assertThat(silent.sentences()).containsExactly(none);

        ReviewView.Outcomes nothing = write(new Results(3, 1, 0, Map.of(), new TreeMap<>()));
        assertThat(nothing.sentences()).containsExactly("Wie antwoordde, meldt tot nu toe geen resultaat.");
    }

    @Test
    void theyAreComparedWithThePeriodBeforeWhereThereWasAny() {
        OutcomeFigures now = figures(new Results(4, 2, 0, Map.of(OutcomeKind.LEAD, 2L), new TreeMap<>()));
        OutcomeFigures then =
                figures(new Results(9, 3, 0, Map.of(OutcomeKind.LEAD, 5L), new TreeMap<>(Map.of("EUR", 1_000_00L))));
        ReviewView.Outcomes said = write(now, new Sheet.Earlier(Map.of(), then));
        assertThat(said.counts())
                .extracting(
                        Counted::label,
                        counted -> Objects.requireNonNull(counted.before()).text())
                .contains(tuple("Missies", "1 in 2026"), tuple("Contacten die verder gaan", "5 in 2026"));
        assertThat(said.counts().get(0).before().href()).isEqualTo("/review/outcomes?from=2026-01-01&to=2026-12-31");
        assertThat(said.sentences()).containsExactly("Waarde van orders in 2026: €\u00a01.000.");

        ReviewView.Outcomes alone = write(now, new Sheet.Earlier(Map.of(), figures()));
        assertThat(alone.counts()).extracting(Counted::before).containsOnlyNulls();
        assertThat(alone.sentences())
                .containsExactly("Van 2026 is geen missie bekend, dus er valt niets te vergelijken.");
    }

    @Test
    void whatCameOfThePeriodBeforeIsSaidAlsoWhereNothingCameOfThisOne() {
        Results reported = new Results(9, 3, 0, Map.of(OutcomeKind.LEAD, 5L), new TreeMap<>(Map.of("USD", 1_000_00L)));
        Sheet.Earlier earlier = new Sheet.Earlier(Map.of(), figures(reported));
        for (OutcomeFigures now : List.of(figures(), figures(new Results(3, 0, 0, Map.of(), new TreeMap<>())))) {
            ReviewView.Outcomes said = write(now, earlier);
            assertThat(said.counts())
                    .extracting(
                            Counted::label,
                            OutcomeWriterTest::number,
                            counted -> Objects.requireNonNull(counted.before()).text())
                    .contains(
                            tuple("Missies", String.valueOf(now.missions()), "1 in 2026"),
                            tuple("Geantwoord", "0", "3 in 2026"),
                            tuple("Contacten die verder gaan", "0", "5 in 2026"));
            assertThat(said.sentences())
                    .containsExactly(
                            "Over deze periode zijn geen resultaten vastgelegd.",
                            "Waarde van orders in 2026: US$\u00a01.000.");
            List<FilledTable<?>> tables = new ReviewTables(PERIOD, sheet(now, earlier), Map.of(), words).all();
            assertThat(tables.get(tables.size() - 1).rows().toString())
                    .contains("what=Contacten die verder gaan, number=0, before=5")
                    .contains("what=Waarde van orders in USD, number=0.00, before=1000.00");
        }
    }

    @Test
    void whatWasFrozenBeforeSaysThatItIsNotKept() {
        assertThat(write(null, null))
                .isEqualTo(new ReviewView.Outcomes(
                        List.of(),
                        List.of("Toen deze terugblik bevroren werd, gingen de resultaten van missies nog niet mee."),
                        null));
    }

    private static String number(Counted counted) {
        return counted.number().text();
    }

    private ReviewView.Outcomes write(Results... missions) {
        return write(figures(missions), null);
    }

    private ReviewView.Outcomes write(@Nullable OutcomeFigures figures, Sheet.@Nullable Earlier earlier) {
        return new OutcomeWriter(words, LINKS, PERIOD).write(sheet(figures, earlier));
    }

    private static Sheet sheet(@Nullable OutcomeFigures figures, Sheet.@Nullable Earlier earlier) {
        return new Sheet(0, 0, 0, 0, List.of(), List.of(), Map.of(), Map.of(), List.of(), figures, earlier);
    }

    private static OutcomeFigures figures(Results... missions) {
        return OutcomeFigures.of(
                new PeriodResults(missions.length, Arrays.stream(missions).reduce(Results.NONE, Results::and)));
    }
}
