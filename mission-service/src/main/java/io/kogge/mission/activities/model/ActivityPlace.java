// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an activity was; one of both at least.
 *
 * @param city null where only the country is known
 * @param country ISO 3166-1 alpha-2 code, or XK; null where it is not known
 */
public record ActivityPlace(@Nullable String city, @Nullable String country) {
    /** Longest name of a city, in characters. */
    public static final int LONGEST_CITY = 120;

    /** Whether nothing is known of it. */
    boolean blank() {
        return city == null && country == null;
    }
}
