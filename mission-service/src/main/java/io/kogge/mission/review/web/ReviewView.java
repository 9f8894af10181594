// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as its page shows it, in the reader's words.
 *
 * @param title the period
 * @param total how much took place, in words
 * @param difference from the period before, in words
 * @param before how much took place in that; null where nothing did
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
        Linked total,
        String difference,
        @Nullable Linked before,
        List<Figure> figures,
        List<Sentence> unknown,
        Section overview,
        List<Chapter> chapters,
        List<Block> blocks,
        List<WorldMap.Shape> map,
        Outcomes outcomes,
        boolean empty) {
    /**
     * A number or a name, and where it leads to.
     *
     * @param href null where it leads nowhere
     * @param about the same for whoever hears it alone, without what stands around it
     */
    public record Linked(String text, @Nullable String href, String about) {
        /** That says all by itself. */
        static Linked plain(String text, @Nullable String href) {
            return new Linked(text, href, text);
        }
    }

    /**
     * One of the five counts.
     *
     * @param before how many in the period before; null where there is none to go to
     * @param also that more are shown under it, in words; null if there are none
     */
    public record Figure(
            String label,
            Linked number,
            String difference,
            @Nullable Linked before,
            @Nullable Linked also) {}

    /** A sentence, and where to read more; null for nowhere. */
    public record Sentence(String text, @Nullable Linked more) {}

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
     * @param total how much took place under it, in words
     * @param otherPartners those that the register has under it and nothing was counted with
     */
    public record Chapter(
            String id,
            String name,
            Linked total,
            Section section,
            Block categories,
            Block partners,
            List<Linked> otherPartners,
            List<Linked> projects,
            Activities activities,
            List<Indicator> indicators) {}

    /**
     * Missions and activities of a policy line, the earliest first.
     *
     * @param more that there are more; null if there are not
     */
    public record Activities(
            List<HappeningRow> rows, @Nullable Sentence more) {}

    /**
     * A chart with the same numbers as a table.
     *
     * @param beforeHeading the period before; null where rows are not compared
     * @param more that rows are left out; null where none are
     * @param unknown of how many it is not known; null where it is of all
     */
    public record Block(
            String id,
            String title,
            String heading,
            @Nullable String beforeHeading,
            List<Row> rows,
            @Nullable Sentence more,
            @Nullable Sentence unknown) {
        /** Whether there is nothing to show. */
        public boolean none() {
            return rows.isEmpty() && unknown == null;
        }
    }

    /**
     * A bar.
     *
     * @param label what it is about, which leads to what the office keeps of it
     * @param number leads to the list behind it
     * @param percent of the longest one
     * @param before how many in the period before; null where rows are not compared
     */
    public record Row(
            Linked label,
            Linked number,
            long percent,
            @Nullable Linked before) {}

    /**
     * What came of the missions.
     *
     * @param counts none where no mission took place
     * @param more where to read it mission by mission; null for readers who cannot
     */
    public record Outcomes(
            List<Counted> counts,
            List<String> sentences,
            @Nullable Linked more) {}

    /**
     * How many of something.
     *
     * @param before how many in the period before, in words; null where they are not compared
     */
    public record Counted(
            String label, Linked number, @Nullable Linked before) {}

    /** An indicator with its values. */
    public record Indicator(String id, String name, String unit, String source, List<Point> points) {}

    /** A value. */
    public record Point(String when, String value, long percent, String note) {}
}
