// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import io.kogge.kernel.name.Folded;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Sheet.Chapter;
import io.kogge.mission.review.model.Sheet.Count;
import io.kogge.mission.review.model.Sheet.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the numbers of a period and of the one before into words' places. */
public final class SheetMaker {
    private static final Comparator<Row> MOST_FIRST = Comparator.comparing(
                    (Row row) -> row.key().isEmpty())
            .thenComparing(Comparator.comparingLong(Row::number).reversed())
            .thenComparing(Row::label)
            .thenComparing(Row::key);

    private SheetMaker() {}

    /**
     * A chapter to be filled.
     *
     * @param line id of the policy line
     * @param names by language
     * @param partners those that the register has under it, counted or not
     * @param projects its projects by id
     * @param figures its indicators
     */
    public record Heading(
            String line,
            Map<String, String> names,
            List<Row> partners,
            List<Row> projects,
            List<Sheet.Figure> figures) {}

    /** The sheet; stories by section and language, outcomes of the period and of the one before. */
    public static Sheet make(
            Numbers numbers,
            Numbers before,
            List<Heading> headings,
            Map<String, Map<String, String>> stories,
            OutcomeFigures outcomes,
            OutcomeFigures outcomesBefore) {
        Tally counted = numbers.counted();
        return new Sheet(
                counted.total(),
                before.counted().total(),
                counted.planned(),
                numbers.noMorePrecise(),
                numbers.perhaps().entrySet().stream()
                        .map(each -> new Row(each.getKey(), "", each.getValue()))
                        .toList(),
                categories(counted, before.counted()),
                tables(numbers),
                stories.getOrDefault(Sheet.OVERVIEW, Map.of()),
                headings.stream()
                        .map(heading -> chapter(heading, counted, stories.getOrDefault(heading.line(), Map.of())))
                        .toList(),
                outcomes,
                new Sheet.Earlier(tables(before), outcomesBefore));
    }

    private static List<Count> categories(Tally counted, Tally before) {
        return Stream.of(ActivityCategory.values())
                .map(Enum::name)
                .map(name -> new Count(
                        name,
                        counted.number(Dimension.CATEGORY, name),
                        counted.number(Dimension.ALSO, name),
                        before.number(Dimension.CATEGORY, name)))
                .toList();
    }

    private static Map<String, List<Row>> tables(Numbers numbers) {
        Tally counted = numbers.counted();
        Map<String, List<Row>> tables = new TreeMap<>();
        tables.put(By.YEAR.name(), years(numbers));
        tables.put(By.CATEGORY.name(), rows(counted, Dimension.CATEGORY));
        tables.put(By.COUNTRY.name(), rows(counted, Dimension.COUNTRY));
        tables.put(By.THEME.name(), rows(counted, Dimension.THEME));
        tables.put(By.PARTNER.name(), rows(counted, Dimension.PARTNER));
        tables.put(By.DIRECTION.name(), rows(counted, Dimension.DIRECTION));
        tables.put(By.POLICY_LINE.name(), rows(counted, Dimension.POLICY_LINE));
        tables.put(By.FORMAT.name(), rows(counted, Dimension.FORMAT));
        return tables;
    }

    private static List<Row> years(Numbers numbers) {
        Stream<Row> known = numbers.years().entrySet().stream()
                .map(year -> new Row(year.getKey().toString(), "", year.getValue()));
        Stream<Row> none = numbers.noYear() == 0 ? Stream.empty() : Stream.of(new Row("", "", numbers.noYear()));
        return Stream.concat(known, none).toList();
    }

    private static List<Row> rows(Tally counted, Dimension by) {
        return counted.by(by).entrySet().stream()
                .map(each -> new Row(
                        each.getKey(), each.getValue().label(), each.getValue().number()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Chapter chapter(Heading heading, Tally counted, Map<String, String> story) {
        String line = heading.line();
        return new Chapter(
                line,
                heading.names(),
                story,
                counted.number(Dimension.POLICY_LINE, line),
                ofLine(counted, Dimension.CATEGORY_OF_LINE, line),
                partners(ofLine(counted, Dimension.PARTNER_OF_LINE, line), heading.partners()),
                List.of(),
                heading.figures(),
                heading.projects());
    }

    /** Those that were counted and, behind them, the register's others: none twice that an activity names without its entry. */
    private static List<Row> partners(List<Row> counted, List<Row> registered) {
        Set<String> keys = counted.stream().map(Row::key).collect(Collectors.toSet());
        Set<String> names = counted.stream().flatMap(SheetMaker::names).collect(Collectors.toSet());
        return Stream.concat(
                        counted.stream(),
                        registered.stream()
                                .filter(row ->
                                        !keys.contains(row.key()) && names(row).noneMatch(names::contains)))
                .toList();
    }

    private static Stream<String> names(Row row) {
        return Labels.read(row.label()).values().stream().map(Folded::of);
    }

    private static List<Row> ofLine(Tally counted, Dimension by, String line) {
        String prefix = Dimension.ofLine(line, "");
        return rows(counted, by).stream()
                .filter(row -> row.key().startsWith(prefix) && row.key().length() > prefix.length())
                .map(row -> new Row(row.key().substring(prefix.length()), row.label(), row.number()))
                .toList();
    }
}
