// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.date.Reading;
import io.kogge.kernel.date.WrittenDates;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads dates that are known more or less precisely: programs write EDTF, people as they are used to. */
final class KnownDates {
    static final String BAD = "bad-known-date";
    static final String DOUBTFUL = "doubtful-known-date";

    /** Nobody writes a longer date. */
    private static final int LONGEST = 80;

    private KnownDates() {}

    /** The date there; null if there is none, if nobody knows it, and with a fault if it is not certain. */
    static @Nullable KnownDate parse(Slot slot) {
        String text = slot.text(BAD);
        if (text == null) {
            return null;
        }
        KnownDate standard = KnownDate.find(text).orElse(null);
        return standard == null ? written(slot, text) : standard;
    }

    private static @Nullable KnownDate written(Slot slot, String text) {
        Reading reading = slot.form() && text.length() <= LONGEST ? WrittenDates.read(text) : new Reading.Unreadable();
        if (reading instanceof Reading.Known known) {
            return known.date();
        }
        if (reading instanceof Reading.Doubtful doubtful
                && !doubtful.candidates().isEmpty()) {
            String dates =
                    doubtful.candidates().stream().map(KnownDate::toString).collect(Collectors.joining(", "));
            slot.fault(DOUBTFUL, Map.of("dates", dates));
        } else if (!(reading instanceof Reading.Unknown)) {
            slot.fault(BAD);
        }
        return null;
    }
}
