// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kogge.mission.TestClock;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.web.ReviewView.Block;
import io.kogge.mission.review.web.ReviewView.Row;
import io.kogge.web.i18n.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class BlockWriterTest {
    private static final Period PERIOD = Period.years(2017, 2020);
    private static final ReviewLinks LINKS = new ReviewLinks.OfStaff(PERIOD, LocalDate.of(2027, 6, 17));

    private final ReviewTerms words =
            new ReviewTerms.Maker(messages(), ZoneOffset.UTC, new TestClock()).in(Locale.ENGLISH);

    private static Messages messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("mission/review");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Messages(source);
    }

    @Test
    void eachRowIsComparedAndWhatIsNoMoreStandsBehind() {
        Block block = blocks(
                        5,
                        Map.of("COUNTRY", List.of(row("DE", 6), row("DK", 2), row("", 3))),
                        Map.of("COUNTRY", List.of(row("GH", 4), row("DE", 1))))
                .block(By.COUNTRY);

        assertThat(block.beforeHeading()).isEqualTo("2013–2016");
        assertThat(block.rows())
                .extracting(
                        one -> one.label().text(),
                        one -> one.number().text(),
                        one -> one.before().text())
                .containsExactly(tuple("Germany", "6", "1"), tuple("Denmark", "2", "0"), tuple("Ghana", "0", "4"));
        assertThat(block.rows().get(0).before().href())
                .isEqualTo("/review/list?from=2013-01-01&to=2016-12-31&by=country&value=DE");
        assertThat(block.rows().get(1).before().href())
                .as("nothing is behind a zero")
                .isNull();
        assertThat(block.rows().get(2).number().href()).isNull();
        assertThat(block.unknown().more().text()).isEqualTo("Show these 3");
    }

    @Test
    void aYearIsComparedWithTheSameOfThePeriodBefore() {
        Block block = blocks(
                        9,
                        Map.of("YEAR", List.of(row("2018", 5), row("2020", 1))),
                        Map.of("YEAR", List.of(row("2013", 2), row("2014", 7))))
                .block(By.YEAR);

        assertThat(block.rows())
                .extracting(
                        one -> one.label().text(),
                        one -> one.number().text(),
                        one -> one.before().text())
                .containsExactly(
                        tuple("2017", "0", "2 (2013)"), tuple("2018", "5", "7 (2014)"), tuple("2020", "1", "0"));
        assertThat(block.rows().get(1).before().href()).endsWith("from=2013-01-01&to=2016-12-31&by=year&value=2014");
    }

    @Test
    void whatIsNotKnownIsSaidAlsoWhereAllRowsAreOfThePeriodBefore() {
        Block block = blocks(5, Map.of("COUNTRY", List.of(row("", 5))), Map.of("COUNTRY", List.of(row("GH", 4))))
                .block(By.COUNTRY);
        assertThat(block.rows())
                .extracting(one -> one.label().text(), one -> one.number().text())
                .containsExactly(tuple("Ghana", "0"));
        assertThat(block.unknown().more().text()).isEqualTo("Show these 5");

        assertThat(blocks(0, Map.of("COUNTRY", List.of(row("", 5))), Map.of())
                        .block(By.COUNTRY)
                        .unknown())
                .as("nothing but that is known")
                .isNull();
    }

    @Test
    void yearsAreComparedOnlyWithAPeriodThatIsWholeYearsEarlier() {
        Map<String, List<Sheet.Row>> then = Map.of("YEAR", List.of(row("2018", 2)), "COUNTRY", List.of(row("DE", 2)));
        Sheet sheet = sheet(2, Map.of("YEAR", List.of(row("2020", 5)), "COUNTRY", List.of(row("DE", 5))), then);
        Period fourteenMonths = new Period(LocalDate.of(2019, 12, 1), LocalDate.of(2021, 1, 31));
        BlockWriter blocks = new BlockWriter(fourteenMonths, sheet, words, ReviewLinks.NONE);
        assertThat(blocks.compared(By.YEAR)).isFalse();
        Block years = blocks.block(By.YEAR);
        assertThat(years.beforeHeading()).isNull();
        assertThat(years.rows()).extracting(one -> one.label().text()).containsExactly("2020");
        assertThat(years.rows()).extracting(Row::before).containsOnlyNulls();
        assertThat(blocks.compared(By.COUNTRY)).isTrue();

        Period schoolYear = Period.schoolYear(2019);
        assertThat(new BlockWriter(schoolYear, sheet, words, ReviewLinks.NONE)
                        .block(By.YEAR)
                        .rows())
                .extracting(
                        one -> one.label().text(),
                        one -> one.number().text(),
                        one -> one.before().text())
                .containsExactly(tuple("2019", "0", "2 (2018)"), tuple("2020", "5", "0"));
    }

    @Test
    void nothingIsComparedWithAPeriodOfWhichNothingIsKnown() {
        Block block =
                blocks(0, Map.of("COUNTRY", List.of(row("DE", 6))), Map.of()).block(By.COUNTRY);
        assertThat(block.beforeHeading()).isNull();
        assertThat(block.rows()).extracting(Row::before).containsOnlyNulls();
    }

    @Test
    void aLongTableIsCutOffWhereItCanBeSeenWhole() {
        List<Sheet.Row> many = IntStream.range(0, 32)
                .mapToObj(number -> row("~p" + number + "~", 1))
                .toList();
        Map<String, List<Sheet.Row>> tables = Map.of("PARTNER", many);

        Block block = blocks(0, tables, Map.of()).block(By.PARTNER);
        assertThat(block.rows()).hasSize(20);
        assertThat(block.more().text()).isEqualTo("And 12 more.");
        assertThat(block.more().more().text()).isEqualTo("Show all 32");
        assertThat(block.more().more().href()).isEqualTo("/review/table?from=2017-01-01&to=2020-12-31&by=partner");

        assertThat(blocks(0, tables, Map.of()).all(By.PARTNER).rows()).hasSize(32);
        Block paper = new BlockWriter(PERIOD, sheet(0, tables, Map.of()), words, ReviewLinks.NONE).block(By.PARTNER);
        assertThat(paper.rows()).hasSize(32);
        assertThat(paper.more()).isNull();
    }

    @Test
    void partnersOfTheRegisterLeadToTheirPages() {
        Block block = blocks(
                        0,
                        Map.of("PARTNER", List.of(new Sheet.Row("p1", "\u001fHamburg", 2), row("~ghent~", 1))),
                        Map.of())
                .block(By.PARTNER);
        assertThat(block.rows()).extracting(one -> one.label().href()).containsExactly("/partners/p1", null);
        assertThat(block.rows().get(0).number().about()).isEqualTo("Hamburg: 2");
    }

    private BlockWriter blocks(long before, Map<String, List<Sheet.Row>> tables, Map<String, List<Sheet.Row>> then) {
        return new BlockWriter(PERIOD, sheet(before, tables, then), words, LINKS);
    }

    private static Sheet sheet(long before, Map<String, List<Sheet.Row>> tables, Map<String, List<Sheet.Row>> then) {
        OutcomeFigures none = new OutcomeFigures(0, 0, 0, 0, Map.of(), Map.of());
        return new Sheet(
                11,
                before,
                0,
                0,
                List.of(),
                List.of(),
                tables,
                Map.of(),
                List.of(),
                none,
                new Sheet.Earlier(then, none));
    }

    private static Sheet.Row row(String key, long number) {
        return new Sheet.Row(key, "", number);
    }
}
