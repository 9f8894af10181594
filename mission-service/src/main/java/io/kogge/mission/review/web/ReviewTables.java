// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.outcomes.model.Results;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Sheet;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.FilledTable;
import io.kogge.sheet.write.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a review says, as tables for a file: each with its own headings, numbers as numbers and days as days. */
final class ReviewTables {
    private static final int WIDE = 50;

    private final Period period;
    private final Sheet sheet;
    private final Map<String, List<Happening>> underLines;
    private final ReviewTerms words;
    private final BlockWriter blocks;
    private final String then;

    ReviewTables(Period period, Sheet sheet, Map<String, List<Happening>> underLines, ReviewTerms words) {
        this.period = period;
        this.sheet = sheet;
        this.underLines = underLines;
        this.words = words;
        this.blocks = new BlockWriter(period, sheet, words, ReviewLinks.NONE);
        this.then = words.period(period.before());
    }

    /** A number, what it is of, and how many it was before; null where that is not known. */
    private record Line(
            String what,
            long number,
            @Nullable Long also,
            @Nullable Long before) {}

    /** A number of a policy line. */
    private record OfLine(
            String line, String what, @Nullable Long number) {}

    /** A value of an indicator. */
    private record Value(String line, String name, Sheet.Figure figure, Sheet.Point point) {}

    /** What took place under a policy line; without it, that there was more. */
    private record Listed(
            String line,
            String title,
            @Nullable Happening happening,
            @Nullable HappeningRow row) {}

    /** A text, a paragraph a row. */
    private record Told(String section, String paragraph) {}

    /** What came of missions. */
    private record Came(
            String what, Number number, @Nullable Number before) {}

    /** Those that have any rows, in the order of the page. */
    List<FilledTable<?>> all() {
        List<FilledTable<?>> all = new ArrayList<>();
        all.add(counts());
        all.add(unknown());
        all.add(told());
        all.add(ofLines(By.CATEGORY));
        all.add(ofLines(By.PARTNER));
        all.add(projects());
        all.add(happenings());
        all.add(indicators());
        ReviewWriter.BLOCKS.forEach(by -> all.add(table(by)));
        all.add(outcomes());
        return all.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private FilledTable<Line> counts() {
        Stream<Line> five = sheet.categories().stream()
                .map(count -> new Line(words.category(count.category()), count.number(), count.also(), count.before()));
        Stream<Line> total = Stream.of(new Line(words.text("review.in-all"), sheet.total(), null, sheet.before()));
        return new FilledTable<>(
                new Table<>(
                        words.text("review.by.category"),
                        List.of(
                                what(words.text("review.heading.category"), Line::what),
                                Column.number(words.text("review.number"), Line::number),
                                Column.number(words.text("review.download.also"), Line::also),
                                Column.number(then, Line::before))),
                Stream.concat(five, total).toList());
    }

    private FilledTable<Line> unknown() {
        Stream<Line> said = Stream.of(
                new Line(words.text("review.download.no-more-precise"), sheet.noMorePrecise(), null, null),
                new Line(words.text("review.download.planned"), sheet.planned(), null, null),
                new Line(words.text("review.narrowed.online"), ReviewWriter.online(sheet), null, null));
        Stream<Line> perhaps = sheet.perhaps().stream()
                .map(row -> new Line(
                        words.text("review.download.perhaps", words.months(row.key())), row.number(), null, null));
        return new FilledTable<>(
                new Table<>(
                        words.text("review.unknown"),
                        List.of(
                                what(words.text("review.download.what"), Line::what),
                                Column.number(words.text("review.number"), Line::number))),
                Stream.concat(said, perhaps)
                        .filter(number -> number.number() > 0)
                        .toList());
    }

    private FilledTable<Told> told() {
        Stream<Told> whole = paragraphs(words.text("review.overview"), sheet.story());
        Stream<Told> ofLines =
                sheet.chapters().stream().flatMap(chapter -> paragraphs(words.in(chapter.names()), chapter.story()));
        return new FilledTable<>(
                new Table<>(
                        words.text("review.download.told"),
                        List.of(
                                Column.text(words.text("review.download.section"), Told::section),
                                what(words.text("review.download.text"), Told::paragraph))),
                Stream.concat(whole, ofLines).toList());
    }

    private Stream<Told> paragraphs(String section, Map<String, String> texts) {
        return words.paragraphs(texts).stream().map(paragraph -> new Told(section, paragraph));
    }

    /** Of each policy line; of its partners those too with whom nothing was counted. */
    private FilledTable<OfLine> ofLines(By by) {
        String code = ReviewTerms.code(by.name());
        return ofLines(
                words.text("review.download.of-lines." + code),
                words.text("review.heading." + code),
                true,
                sheet.chapters().stream()
                        .flatMap(chapter -> (by == By.CATEGORY ? chapter.categories() : chapter.partners())
                                .stream()
                                        .map(row -> new OfLine(
                                                words.in(chapter.names()), blocks.label(by, row), row.number())))
                        .toList());
    }

    private FilledTable<OfLine> projects() {
        return ofLines(
                words.text("review.projects"),
                words.text("review.download.project"),
                false,
                sheet.chapters().stream()
                        .flatMap(chapter -> chapter.allProjects().stream()
                                .map(row -> new OfLine(words.in(chapter.names()), words.name(row), null)))
                        .toList());
    }

    private FilledTable<OfLine> ofLines(String title, String heading, boolean counted, List<OfLine> rows) {
        List<Column<OfLine>> columns = new ArrayList<>(List.of(line(OfLine::line), what(heading, OfLine::what)));
        if (counted) {
            columns.add(Column.number(words.text("review.number"), OfLine::number));
        }
        return new FilledTable<>(new Table<>(title, columns), rows);
    }

    private FilledTable<Listed> happenings() {
        return new FilledTable<>(
                new Table<>(
                        words.text("review.activities"),
                        List.of(
                                line(Listed::line),
                                what(words.text("review.list.title"), Listed::title),
                                Column.known(
                                        words.text("review.list.when"),
                                        listed -> of(listed.happening(), Happening::date),
                                        date -> words.dates().known(date)),
                                listed("category", HappeningRow::category),
                                listed("where", HappeningRow::where),
                                listed("partners", HappeningRow::partners))),
                sheet.chapters().stream().flatMap(this::listed).toList());
    }

    private Stream<Listed> listed(Sheet.Chapter chapter) {
        String name = words.in(chapter.names());
        List<Happening> some = underLines.getOrDefault(chapter.line(), List.of());
        long left = chapter.total() - some.size();
        return Stream.concat(
                some.stream().map(happening -> listed(name, happening)),
                left <= 0
                        ? Stream.empty()
                        : Stream.of(new Listed(name, words.text("review.more-activities", left), null, null)));
    }

    private Listed listed(String line, Happening happening) {
        HappeningRow row = HappeningRow.of(happening, words);
        return new Listed(line, Objects.requireNonNullElse(row.title(), ""), happening, row);
    }

    private Column<Listed> listed(String column, Function<HappeningRow, String> value) {
        return Column.text(words.text("review.list." + column), listed -> of(listed.row(), value));
    }

    private static <T, V> @Nullable V of(@Nullable T from, Function<T, V> value) {
        return from == null ? null : value.apply(from);
    }

    private FilledTable<Value> indicators() {
        return new FilledTable<>(
                new Table<>(
                        words.text("indicators.title"),
                        List.of(
                                line(Value::line),
                                what(words.text("review.download.indicator"), Value::name),
                                Column.text(
                                        words.text("review.heading.year"),
                                        value -> value.point().when()),
                                Column.number(
                                        words.text("review.number"),
                                        value ->
                                                BigDecimal.valueOf(value.point().value())),
                                Column.text(
                                        words.text("review.download.unit"),
                                        value -> value.figure().unit()),
                                Column.text(
                                        words.text("review.download.note"),
                                        value -> words.in(value.point().note())),
                                Column.text(
                                        words.text("review.download.source"),
                                        value -> value.figure().source()))),
                sheet.chapters().stream()
                        .flatMap(chapter -> chapter.figures().stream().flatMap(figure -> values(chapter, figure)))
                        .toList());
    }

    private Stream<Value> values(Sheet.Chapter chapter, Sheet.Figure figure) {
        return figure.points().stream()
                .map(point -> new Value(words.in(chapter.names()), words.in(figure.names()), figure, point));
    }

    /** With what is not known, and with what there was before and is no more. */
    private FilledTable<Line> table(By by) {
        boolean compared = blocks.compared(by);
        String code = ReviewTerms.code(by.name());
        List<Column<Line>> columns = new ArrayList<>(List.of(
                what(words.text("review.heading." + code), Line::what),
                Column.number(words.text("review.number"), Line::number)));
        if (compared) {
            columns.add(Column.number(then, Line::before));
        }
        return new FilledTable<>(
                new Table<>(words.text("review.by." + code), columns),
                blocks.numbers(by).stream()
                        .map(row -> new Line(row.label(), row.number(), null, row.before()))
                        .toList());
    }

    private FilledTable<Came> outcomes() {
        OutcomeFigures figures = sheet.outcomes();
        Sheet.Earlier earlier = sheet.earlier();
        return new FilledTable<>(
                new Table<>(
                        words.text("review.outcomes"),
                        List.of(
                                what(words.text("review.download.what"), Came::what),
                                Column.number(words.text("review.number"), Came::number),
                                Column.number(then, Came::before))),
                figures == null ? List.of() : came(figures, earlier == null ? null : earlier.outcomes()));
    }

    private List<Came> came(OutcomeFigures figures, @Nullable OutcomeFigures earlier) {
        OutcomeWriter writer = new OutcomeWriter(words, ReviewLinks.NONE, period);
        Map<String, Long> before = earlier == null ? Map.of() : writer.byLabel(earlier);
        Results results = figures.results();
        Stream<Came> counts = writer.named(figures, earlier).stream()
                .map(named -> new Came(named.label(), named.number(), before.get(named.label())));
        Stream<Came> sales = Stream.of(
                        results.sales().keySet(),
                        earlier == null ? Set.<String>of() : earlier.sales().keySet())
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .map(currency -> new Came(
                        words.text("outcomes.sales-in", currency),
                        results.worth(currency),
                        earlier == null || earlier.missions() == 0
                                ? null
                                : earlier.results().worth(currency)));
        return Stream.concat(counts, sales).toList();
    }

    private <T> Column<T> line(Function<T, String> value) {
        return Column.text(words.text("review.heading.policy-line"), value::apply);
    }

    private static <T> Column<T> what(String heading, Function<T, @Nullable String> value) {
        return Column.<T>text(heading, value).wide(WIDE);
    }
}
