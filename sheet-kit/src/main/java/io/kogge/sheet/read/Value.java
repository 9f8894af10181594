// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read;

import io.kogge.kernel.date.KnownDate;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What a cell holds, beside how it looks. */
public sealed interface Value {
    /** Nothing. */
    record Blank() implements Value {}

    /** A formula whose outcome the file does not hold: whoever made the file did not calculate it. */
    record Missing() implements Value {}

    /** Text as it was typed. */
    record Text(String text) implements Value {}

    /** A number, to the fifteen digits that spreadsheets keep. */
    record Number(BigDecimal number) implements Value {}

    /**
     * A date, as precisely as the cell's format shows it: a cell of the form {@code mmm-yy} is a month.
     *
     * @param date the date
     * @param doubt what cannot be seen in the cell
     */
    record Day(KnownDate date, Doubt doubt) implements Value {}

    /** A date with a time of day. */
    record Moment(LocalDateTime moment) implements Value {}

    /** A time of day. */
    record Time(LocalTime time) implements Value {}

    /** True or false. */
    record Truth(boolean truth) implements Value {}

    /** An error, such as {@code #N/A}. */
    record Fault(String code) implements Value {}

    /** Why a date may be another than was meant. */
    enum Doubt {
        /** Nothing is doubtful. */
        NONE,
        /** The format hides the year: spreadsheets fill in the year in which it was typed. */
        YEAR_NOT_SHOWN,
        /** A number such as 2018 in a cell of dates: shown as a day in 1905, here taken for the year. */
        YEAR_TYPED_AS_NUMBER
    }
}
