// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.model;

import io.kogge.notification.correspondence.model.Cause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why staff are told something. Ids only: what a mail says is read when it is written.
 *
 * @param about id of the mission, the agreement or what else it is about
 * @param mark tells this occasion from others about the same: what has one mark is told once
 * @param count how many it is about, where only the occasion knows; else 0
 * @param until after this it is not worth telling (domain time), or null
 */
public record Occasion(
        String about, String mark, long count, @Nullable Instant until) {
    private static final char BETWEEN = '/';

    /** As a letter keeps it. */
    public Cause cause() {
        return new Cause(about + BETWEEN + mark, null, count, null, until);
    }

    /** The one that a letter was queued for. */
    public static Occasion of(Cause cause) {
        int end = cause.key().indexOf(BETWEEN);
        if (end < 0) {
            throw new IllegalArgumentException("No occasion to tell staff something");
        }
        return new Occasion(
                cause.key().substring(0, end), cause.key().substring(end + 1), cause.number(), cause.latestUseful());
    }
}
