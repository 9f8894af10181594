// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as its page shows it, in the reader's words.
 *
 * @param title the period
 * @param total how much took place
 * @param difference from the period before, in words
 * @param figures the five counts
 * @param unknown sentences about what is not known
 * @param overview what the office tells of the whole
 * @param chapters one a policy line
 * @param blocks tables with their charts
 * @param map countries to be drawn
 * @param outcomes what came of the missions
 * @param empty whether there is nothing at all
 */
public record ReviewView(
        String title,
        long total,
        String difference,
        List<Figure> figures,
        List<Sentence> unknown,
        Section overview,
        List<Chapter> chapters,
        List<Block> blocks,
        List<WorldMap.Shape> map,
        Outcomes outcomes,
        boolean empty) {

    /**
     * One of the five counts.
     *
     * @param also that more are shown under it, in words; null if there are none
     * @param href of the list behind it; null where there is none to go to
     */
    public record Figure(
            String label,
            long number,
            String difference,
            @Nullable String also,
            @Nullable String href) {}

    /** A sentence, and where to read more; null for nowhere. */
    public record Sentence(String text, @Nullable String href) {}

    /**
     * What the office tells.
     *
     * @param paragraphs none if nothing is told
     * @param edit where to tell it; null for readers who cannot
     * @param erased whether it was erased since
     */
    public record Section(List<String> paragraphs, @Nullable String edit, boolean erased) {}

    /**
     * A policy line.
     *
     * @param otherPartners those that the register has under it and nothing was counted with
     */
    public record Chapter(
            String id,
            String name,
            long total,
            @Nullable String href,
            Section section,
            Block categories,
            Block partners,
            List<String> otherPartners,
            List<String> projects,
            List<Indicator> indicators) {}

    /**
     * A chart with the same numbers as a table.
     *
     * @param more how many rows are left out
     * @param unknown of how many it is not known; null where it is of all
     */
    public record Block(
            String id,
            String title,
            String heading,
            List<Row> rows,
            long more,
            @Nullable Sentence unknown) {
        /** Whether there is nothing to show. */
        public boolean none() {
            return rows.isEmpty() && unknown == null;
        }
    }

    /**
     * A bar.
     *
     * @param percent of the longest one
     */
    public record Row(
            String label,
            long number,
            long percent,
            @Nullable String href) {}

    /**
     * What came of the missions.
     *
     * @param counts none where no mission took place
     * @param more where to read it mission by mission; null for readers who cannot
     */
    public record Outcomes(
            List<Counted> counts,
            List<String> sentences,
            @Nullable Sentence more) {}

    /** How many of something. */
    public record Counted(String label, long number) {}

    /** An indicator with its values. */
    public record Indicator(String id, String name, String unit, String source, List<Point> points) {}

    /** A value. */
    public record Point(String when, String value, long percent, String note) {}
}
