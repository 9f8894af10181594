// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number.
 *
 * @param period of the review
 * @param today what begins later is planned
 * @param which of what lies in the period
 * @param by what is narrowed down; null for nothing
 * @param value to what; {@link Dimension#UNKNOWN} for what is not known
 * @param line id of the policy line that all of it belongs to; null for any
 */
public record Selection(
        Period period,
        LocalDate today,
        Which which,
        @Nullable By by,
        String value,
        @Nullable String line) {

    /** Which of what lies in the period. */
    public enum Which {
        /** What took place in it. */
        COUNTED,
        /** What may have taken place in it. */
        PERHAPS,
        /** What is planned in it. */
        PLANNED
    }

    /** What a list can be narrowed down by. */
    public enum By {
        /** What it counts as. */
        CATEGORY,
        /** Under what it is shown too. */
        ALSO,
        /** Another country. */
        COUNTRY,
        /** A theme. */
        THEME,
        /** A partner. */
        PARTNER,
        /** Who travelled to whom. */
        DIRECTION,
        /** A policy line. */
        POLICY_LINE,
        /** How people took part. */
        FORMAT,
        /** A year. */
        YEAR,
        /** Online, wholly or in part. */
        ONLINE,
        /** A date that is no more precise than the period. */
        UNDATED
    }

    /** All of these. */
    public static Selection of(Period period, LocalDate today, Which which) {
        return new Selection(period, today, which, null, "", null);
    }

    /** The same of one policy line alone. */
    public Selection ofLine(String only) {
        return new Selection(period, today, which, by, value, only);
    }
}
