// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import java.util.List;

/** What a written date turned out to be. */
public sealed interface Reading {
    /** One date, as precisely as it is written. */
    record Known(KnownDate date) implements Reading {}

    /**
     * It may mean several dates, or one that is not certain: somebody has to say.
     *
     * @param candidates what it may mean, the most likely first; none if it cannot be completed
     * @param why what is doubtful
     */
    record Doubtful(List<KnownDate> candidates, Why why) implements Reading {}

    /** It says that nobody knows: "?", "onbekend", "n.v.t.", or nothing. */
    record Unknown() implements Reading {}

    /** It is no date. */
    record Unreadable() implements Reading {}

    /** What can be doubtful about a date; pages have a sentence for each. */
    enum Why {
        /** "mei-18": May 2018, or 18 May. */
        MONTH_OR_DAY,
        /** "3/4/2019" in a list of which nobody knows whether the day comes first. */
        DAY_OR_MONTH_FIRST,
        /** "12 maart" without a year anywhere. */
        YEAR_MISSING,
        /** "winter 2018": at the beginning of the year, or at its end. */
        WHICH_WINTER,
        /** "2009/10": a month, or a school year. */
        MONTH_OR_YEARS,
        /** "43536": how spreadsheets keep a date. */
        SERIAL_NUMBER,
        /** "ca. mei 2018", "mei 2018?". */
        APPROXIMATE,
        /** "sinds 2018", "2018 - heden". */
        OPEN,
        /** "5 en 12 juni 2019": days with others between them. */
        SEPARATE_DAYS,
        /** "di 12 mrt 2018": the day of the week is another one. */
        WEEKDAY
    }
}
