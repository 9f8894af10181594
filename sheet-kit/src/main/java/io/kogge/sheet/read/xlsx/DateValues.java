// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.xlsx;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.date.KnownDate.Part;
import io.kogge.kernel.date.KnownDate.Precision;
import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Cell.Merged;
import io.kogge.sheet.read.Value;
import io.kogge.sheet.read.Value.Doubt;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Dates of cells, as precisely as the cell's format shows them.
 *
 * @param since1904 whether days are counted from 1904, as Excel on a Mac did
 */
record DateValues(boolean since1904) {
    private static final long SECONDS = 86_400;
    /** Excel counts a 29 February 1900 that never was. */
    private static final int LEAP = 60;
    /** Days that are one more year than a date: nothing that an office registers was in 1905. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;
    private static final long LAST_DAY = 2_958_465;

    /** A value and how it looks. */
    record Shown(String text, Value value) {
        Cell in(boolean formula) {
            return new Cell(text, value, formula, Merged.NO);
        }
    }

    /** Of days counted from an epoch. */
    Shown serial(BigDecimal number, DateParts shows) {
        long seconds = Math.round(number.doubleValue() * SECONDS);
        long day = Math.floorDiv(seconds, SECONDS);
        LocalTime time = LocalTime.ofSecondOfDay(Math.floorMod(seconds, SECONDS));
        if (shows.elapsed() && number.signum() >= 0) {
            return new Shown(String.format("%d:%02d", seconds / 3600, seconds / 60 % 60), new Value.Number(number));
        }
        if (number.signum() < 0 || day > LAST_DAY) {
            return new Shown("#####", new Value.Fault("#####"));
        }
        if (!shows.date()) {
            return new Shown(time.toString(), new Value.Time(time));
        }
        if (number.signum() == 0) {
            // a reference to an empty cell; shown as a day before 1900
            return new Shown("", new Value.Blank());
        }
        if (number.scale() <= 0 && day >= FIRST_YEAR && day <= LAST_YEAR) {
            KnownDate year = KnownDate.year((int) day);
            return new Shown(year.toString(), new Value.Day(year, Doubt.YEAR_TYPED_AS_NUMBER));
        }
        return shown(date(day).atTime(time), shows);
    }

    /** Of a cell that spells its date as ISO 8601 does. */
    Shown iso(String written, CellFormat format) {
        DateParts shows = format.kind() == CellFormat.Kind.DATE
                ? format.shows()
                : new DateParts(true, true, true, written.contains("T"), false);
        try {
            if (!written.contains("-")) {
                LocalTime time = LocalTime.parse(written.replaceFirst("^T", ""));
                return new Shown(time.toString(), new Value.Time(time));
            }
            LocalDateTime moment = !written.contains("T")
                    ? LocalDate.parse(written).atStartOfDay()
                    : written.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                            ? OffsetDateTime.parse(written).toLocalDateTime()
                            : LocalDateTime.parse(written);
            return shown(moment.truncatedTo(ChronoUnit.SECONDS), shows);
        } catch (DateTimeException unreadable) {
            return new Shown(written, new Value.Text(written));
        }
    }

    private static Shown shown(LocalDateTime moment, DateParts shows) {
        if (shows.time() && !moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return new Shown(moment.toLocalDate() + " " + moment.toLocalTime(), new Value.Moment(moment));
        }
        Precision precision = shows.day() ? Precision.DAY : shows.month() ? Precision.MONTH : Precision.YEAR;
        Part part = new Part(precision, moment.toLocalDate());
        KnownDate date = new KnownDate(part, part);
        return new Shown(date.toString(), new Value.Day(date, shows.year() ? Doubt.NONE : Doubt.YEAR_NOT_SHOWN));
    }

    private LocalDate date(long day) {
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(day);
        }
        return LocalDate.of(1899, 12, day < LEAP ? 31 : 30).plusDays(day);
    }
}
