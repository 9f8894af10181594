// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.waiting;

import io.kogge.kernel.date.KnownDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for staff. The feature's catalogue words it: {@code attention.<code>} with the count,
 * {@code attention.<code>.where} with title and date, {@code attention.<code>.action} on the button.
 *
 * @param urgency how urgent it is
 * @param code what it is
 * @param title about what
 * @param count how many people or places; 0 where nothing is counted
 * @param at a moment that matters; null where a date does
 * @param date a date that matters, as precisely as it is known; null where a moment does
 * @param path where it is dealt with
 */
public record WaitingLine(
        Urgency urgency,
        String code,
        String title,
        int count,
        @Nullable Instant at,
        @Nullable KnownDate date,
        String path) {
    /** The most urgent first, and of these what is or was earliest. */
    public static final Comparator<WaitingLine> ORDER =
            Comparator.comparing(WaitingLine::urgency).thenComparing(WaitingLine::when);

    /** How urgent it is, the most urgent first. */
    public enum Urgency {
        /** People wait for it. */
        PEOPLE_WAIT,
        /** It should have been done by now. */
        LATE,
        /** Its time comes soon. */
        SOON,
        /** It has time. */
        LATER
    }

    /** Something at a moment. */
    public static WaitingLine at(Urgency urgency, String code, String title, int count, Instant at, String path) {
        return new WaitingLine(urgency, code, title, count, at, null, path);
    }

    /** Something on a date. */
    public static WaitingLine on(Urgency urgency, String code, String title, KnownDate date, String path) {
        return new WaitingLine(urgency, code, title, 0, null, date, path);
    }

    private Instant when() {
        if (at != null) {
            return at;
        }
        LocalDate day = date == null ? LocalDate.EPOCH : date.first();
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
