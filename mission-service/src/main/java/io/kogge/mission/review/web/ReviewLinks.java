// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Selection.Which;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where a review leads to: for staff to lists, stories and the register, for others nowhere. */
interface ReviewLinks {
    /** Most rows of a table, where there is nowhere to go for more. */
    int MOST_ROWS = 500;

    /** Most rows of a table that are shown at once. */
    int mostRows();

    /** Most missions and activities that are named under a policy line. */
    int mostOfLine();

    /** The list behind a number; of one policy line unless that is null. */
    @Nullable
    String list(Which which, @Nullable By by, String key, @Nullable String line);

    /** All rows of a table. */
    @Nullable
    String table(By by, @Nullable String line);

    /** What the office keeps of what a row is about. */
    @Nullable
    String entry(By by, String key);

    /** A project of the register. */
    @Nullable
    String project(String id);

    /** Where a section's story is told. */
    @Nullable
    String story(String section);

    /** What came of the missions, mission by mission. */
    @Nullable
    String outcomes();

    /** The same of as long a period before. */
    ReviewLinks before();

    /** Leads nowhere. */
    ReviewLinks NONE = new ReviewLinks() {
        @Override
        public int mostRows() {
            return MOST_ROWS;
        }

        @Override
        public int mostOfLine() {
            return Integer.MAX_VALUE;
        }

        @Override
        public @Nullable String list(Which which, @Nullable By by, String key, @Nullable String line) {
            return null;
        }

        @Override
        public @Nullable String table(By by, @Nullable String line) {
            return null;
        }

        @Override
        public @Nullable String entry(By by, String key) {
            return null;
        }

        @Override
        public @Nullable String project(String id) {
            return null;
        }

        @Override
        public @Nullable String story(String section) {
            return null;
        }

        @Override
        public @Nullable String outcomes() {
            return null;
        }

        @Override
        public ReviewLinks before() {
            return this;
        }
    };

    /**
     * For staff.
     *
     * @param today what begins later is planned
     */
    record OfStaff(Period period, LocalDate today) implements ReviewLinks {
        private static final int FIRST_ROWS = 20;
        private static final int FIRST_OF_LINE = 10;

        @Override
        public int mostRows() {
            return FIRST_ROWS;
        }

        @Override
        public int mostOfLine() {
            return FIRST_OF_LINE;
        }

        @Override
        public String list(Which which, @Nullable By by, String key, @Nullable String line) {
            return ReviewPages.REVIEW + "/list?" + SelectionInput.query(period, which, by, key, line);
        }

        @Override
        public String table(By by, @Nullable String line) {
            return ReviewPages.REVIEW + "/table?" + tableQuery(by, line);
        }

        /** Which table, as part of an address. */
        String tableQuery(By by, @Nullable String line) {
            return PeriodInput.query(period) + "&by=" + ReviewTerms.code(by.name())
                    + (line == null ? "" : "&line=" + encoded(line));
        }

        /** Partners without an entry in the register are recognised by their names, and have no page. */
        @Override
        public @Nullable String entry(By by, String key) {
            return switch (by) {
                case PARTNER -> key.isEmpty() || key.startsWith("~") ? null : "/partners/" + encoded(key);
                case POLICY_LINE ->
                    key.isEmpty()
                            ? null
                            : ReviewPages.REVIEW + "?" + PeriodInput.query(period) + "#line-" + encoded(key);
                default -> null;
            };
        }

        @Override
        public @Nullable String project(String id) {
            return id.isEmpty() ? null : "/projects/" + encoded(id);
        }

        @Override
        public String story(String section) {
            return ReviewPages.REVIEW + "/stories/" + encoded(section) + "?" + PeriodInput.query(period);
        }

        /** Those whose first day is still to come are no result yet. */
        @Override
        public String outcomes() {
            LocalDate last = period.last().isAfter(today) ? today : period.last();
            return ReviewPages.REVIEW + "/outcomes?from=" + period.first() + "&to=" + last;
        }

        @Override
        public ReviewLinks before() {
            return new OfStaff(period.before(), today);
        }

        private static String encoded(String key) {
            return UriUtils.encode(key, StandardCharsets.UTF_8);
        }
    }
}
