// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a review says of its period: what a page shows, a paper prints and a frozen review keeps.
 *
 * @param total how much took place
 * @param before how much in as long a period before
 * @param planned how much is planned in the period
 * @param noMorePrecise how much has a date no more precise than the period
 * @param perhaps how much else may have taken place in it, by the months between which it did
 * @param categories the five counts
 * @param tables the counts by what a list can be narrowed down by, the most first, years in order
 * @param story what the office tells of the period, by language
 * @param chapters one a policy line
 * @param outcomes what came of the missions; null where it was frozen before that was kept
 * @param earlier what the period before is compared by; null where it was frozen before that was kept
 */
public record Sheet(
        long total,
        long before,
        long planned,
        long noMorePrecise,
        List<Row> perhaps,
        List<Count> categories,
        Map<String, List<Row>> tables,
        Map<String, String> story,
        List<Chapter> chapters,
        @Nullable OutcomeFigures outcomes,
        @Nullable Earlier earlier) {
    /** The section of the story that is about the whole period. */
    public static final String OVERVIEW = "overview";

    /**
     * How many under one key.
     *
     * @param key what is counted; empty for what is not known
     * @param label what it is called, as {@link Labels} writes it; empty where the key says it
     */
    public record Row(String key, String label, long number) {}

    /**
     * One of the five.
     *
     * @param category its name
     * @param also how many more are shown under it and count as something else
     * @param before how many in as long a period before
     */
    public record Count(String category, long number, long also, long before) {}

    /**
     * What there is to say of a policy line.
     *
     * @param line its id
     * @param names by language
     * @param story what the office tells of it, by language
     * @param categories how many of each of the five belong to it
     * @param partners with whom, the most first; behind them, with the number 0, others that the register has under it
     * @param projects names of its projects, where it was frozen before more of them was kept; else none
     * @param figures its indicators
     * @param runs its projects by id, with the number 0; null where it was frozen before they were kept
     */
    public record Chapter(
            String line,
            Map<String, String> names,
            Map<String, String> story,
            long total,
            List<Row> categories,
            List<Row> partners,
            List<String> projects,
            List<Figure> figures,
            @Nullable List<Row> runs) {
        /** Its projects; of those that were frozen first only the names are known. */
        public List<Row> allProjects() {
            return runs != null
                    ? runs
                    : projects.stream()
                            .map(name -> new Row("", Labels.write(Map.of("", name)), 0))
                            .toList();
        }

        Chapter without(String section) {
            return line.equals(section)
                    ? new Chapter(line, names, Map.of(), total, categories, partners, projects, figures, runs)
                    : this;
        }
    }

    /**
     * An indicator that the office keeps by hand.
     *
     * @param names by language
     * @param unit such as {@code %}; empty for a plain number
     * @param source where the values are from
     * @param points its values in the period
     */
    public record Figure(Map<String, String> names, String unit, String source, List<Point> points) {}

    /**
     * A value of an indicator.
     *
     * @param when a year or a school year
     * @param note what is said beside it, by language
     */
    public record Point(String when, double value, Map<String, String> note) {}

    /**
     * As long a period before.
     *
     * @param tables its counts, as those of the period
     * @param outcomes what came of its missions
     */
    public record Earlier(Map<String, List<Row>> tables, OutcomeFigures outcomes) {
        /** The rows of a table. */
        public List<Row> table(Selection.By by) {
            return tables.getOrDefault(by.name(), List.of());
        }
    }

    /** The rows of a table. */
    public List<Row> table(Selection.By by) {
        return tables.getOrDefault(by.name(), List.of());
    }
    /** The same without what was told of a section. */
    public Sheet without(String section) {
        return new Sheet(
                total,
                before,
                planned,
                noMorePrecise,
                perhaps,
                categories,
                tables,
                section.equals(OVERVIEW) ? Map.of() : story,
                chapters.stream().map(chapter -> chapter.without(section)).toList(),
                outcomes,
                earlier);
    }
}
