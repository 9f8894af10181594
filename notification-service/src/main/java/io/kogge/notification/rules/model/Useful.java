// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import org.jspecify.annotations.Nullable;

/**
 * Until when a message is worth sending.
 *
 * @param days after the anchor: 0 is the anchor itself; null for ever
 */
public record Useful(@Nullable Integer days) {
    /** For ever. */
    public static final Useful ALWAYS = new Useful(null);

    /** So many days after the anchor. */
    public static Useful until(int days) {
        return new Useful(days);
    }
}
