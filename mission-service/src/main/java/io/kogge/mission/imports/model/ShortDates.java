// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.date.DateContext;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.date.KnownDate.Precision;
import io.kogge.kernel.date.Reading;
import io.kogge.kernel.date.Reading.Doubtful;
import io.kogge.kernel.date.Reading.Known;
import io.kogge.kernel.date.WrittenDates;
import java.util.Collection;
import java.util.regex.Pattern;

/** What dates such as "mei-18" are in one list: May 2018, or 18 May. */
public enum ShortDates {
    /** A month and its year. */
    MONTHS,
    /** A day and its month. */
    DAYS,
    /** Somebody has to say. */
    DOUBTFUL;

    private static final Pattern SHORT = Pattern.compile("\\s*\\p{L}{3,9}\\.?[- ]'?\\d\\d\\s*");

    /**
     * What the unmistakable ones of a column say of the others: "jun-98" is no day, and "jun-30" is no year yet. Where they
     * contradict one another it is doubtful.
     *
     * @param months whether cells of the column hold months, as spreadsheets make of "mei-18" by themselves
     * @param lastYear the last that can be meant
     */
    public static ShortDates of(Collection<String> column, boolean months, int lastYear) {
        boolean month = months;
        boolean day = false;
        for (String text : column) {
            if (SHORT.matcher(text).matches()) {
                Reading reading = WrittenDates.read(text, DateContext.ENGLISH);
                month |= reading instanceof Known known && known.date().from().precision() == Precision.MONTH;
                day |= reading instanceof Doubtful doubtful && isLate(doubtful, lastYear);
            }
        }
        return month == day ? DOUBTFUL : month ? MONTHS : DAYS;
    }

    private static boolean isLate(Doubtful doubtful, int lastYear) {
        return doubtful.why() == Reading.Why.MONTH_OR_DAY
                && doubtful.candidates().stream().map(KnownDate::first).allMatch(first -> first.getYear() > lastYear);
    }
}
