// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.date.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a doubtful text may mean, for whoever has to choose. */
public final class Meanings {
    private static final int LEAP_YEAR = 2000;

    private Meanings() {}

    /** The dates that the numbered options of this doubt stand for, of a row for which this year holds; null if none does. */
    public static List<KnownDate> of(Doubt doubt, Mapping mapping, @Nullable Integer year) {
        if (doubt.kind() != Doubt.Kind.DATE) {
            return List.of();
        }
        List<KnownDate> meant = DateReader.meanings(doubt.text(), year, mapping);
        List<KnownDate> typed = doubt.detail().equals(SerialDays.DOUBT)
                ? meant.stream()
                        .flatMap(day -> SerialDays.typedYear(day).stream())
                        .toList()
                : List.of();
        return typed.isEmpty() ? meant : typed;
    }

    /** The day in a leap year that a date such as "mei-18" stands for, if it is no month; nothing of other doubts. */
    public static Optional<LocalDate> dayOf(Doubt doubt, Mapping mapping) {
        if (doubt.kind() != Doubt.Kind.DATE
                || !Codes.of(Reading.Why.MONTH_OR_DAY).equals(doubt.detail())) {
            return Optional.empty();
        }
        List<KnownDate> both = DateReader.meanings(doubt.text(), LEAP_YEAR, mapping);
        return both.size() > 1 ? Optional.of(both.get(1).first()) : Optional.empty();
    }
}
