// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far from what a message goes out.
 *
 * @param offset after the anchor; negative before it
 * @param unit whole days on the calendar, or hours exactly
 * @param date the day, where staff chose one; else null
 */
public record Moment(
        Anchor anchor, int offset, Unit unit, @Nullable LocalDate date) {

    /** What an offset counts. */
    public enum Unit {
        DAYS,
        HOURS
    }

    /** A day that staff chose is no distance from anything. */
    public Moment {
        if (anchor == Anchor.FIXED) {
            Objects.requireNonNull(date, "day of a rule");
            offset = 0;
            unit = Unit.DAYS;
        } else {
            date = null;
        }
    }

    /** So many days after the anchor; negative before it. */
    public static Moment days(int days, Anchor anchor) {
        return new Moment(anchor, days, Unit.DAYS, null);
    }

    /** So many hours after the anchor; negative before it. */
    public static Moment hours(int hours, Anchor anchor) {
        return new Moment(anchor, hours, Unit.HOURS, null);
    }

    /** On this day. */
    public static Moment on(LocalDate date) {
        return new Moment(Anchor.FIXED, 0, Unit.DAYS, date);
    }

    /** Whether it counts days, so that a time of day belongs to it. */
    public boolean inDays() {
        return unit == Unit.DAYS;
    }
}
