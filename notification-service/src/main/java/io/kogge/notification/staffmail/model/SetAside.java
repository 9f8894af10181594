// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many events were set aside, and how many of them staff heard of.
 *
 * @param ever of all that there were, those that were looked at
 * @param digestOn day of the latest digest; null before the first
 * @param before how many there were by the digest before that
 * @param until how many there were by that digest
 */
public record SetAside(long ever, @Nullable LocalDate digestOn, long before, long until) {

    /** What was set aside before anybody looked is not told as new. */
    public static SetAside first(long ever) {
        return new SetAside(ever, null, ever, ever);
    }

    /** How many came since. */
    public long since(long now) {
        return Math.max(0, now - ever);
    }

    /** These were looked at. */
    public SetAside seen(long now) {
        return new SetAside(now, digestOn, before, until);
    }

    /** The digest of a day is about what came since the one before, however often it is asked. */
    public SetAside digest(LocalDate day) {
        return day.equals(digestOn) ? this : new SetAside(ever, day, until, ever);
    }

    /** What the latest digest is about. */
    public long inDigest() {
        return Math.max(0, until - before);
    }
}
