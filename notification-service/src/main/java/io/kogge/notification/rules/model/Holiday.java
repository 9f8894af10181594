// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.IntFunction;

/** The public holidays of the Netherlands, by their rules. */
public enum Holiday {
    NEW_YEAR(year -> LocalDate.of(year, Month.JANUARY, 1)),
    GOOD_FRIDAY(year -> Easter.of(year).minusDays(2)),
    EASTER_SUNDAY(Easter::of),
    EASTER_MONDAY(year -> Easter.of(year).plusDays(1)),
    /** 27 April; the day before where that is a Sunday. */
    KINGS_DAY(year -> {
        LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }),
    /** 5 May: a day off for everybody once in five years, for some every year. */
    LIBERATION_DAY(year -> LocalDate.of(year, Month.MAY, 5)),
    ASCENSION_DAY(year -> Easter.of(year).plusDays(39)),
    WHIT_SUNDAY(year -> Easter.of(year).plusDays(49)),
    WHIT_MONDAY(year -> Easter.of(year).plusDays(50)),
    CHRISTMAS_DAY(year -> LocalDate.of(year, Month.DECEMBER, 25)),
    BOXING_DAY(year -> LocalDate.of(year, Month.DECEMBER, 26));

    private static final int LUSTRUM = 5;

    private final IntFunction<LocalDate> rule;

    Holiday(IntFunction<LocalDate> rule) {
        this.rule = rule;
    }

    /** The day it falls on; of Liberation Day only in the years in which everybody is off. */
    public Optional<LocalDate> in(int year) {
        return this == LIBERATION_DAY && year % LUSTRUM != 0 ? Optional.empty() : Optional.of(rule.apply(year));
    }
}
