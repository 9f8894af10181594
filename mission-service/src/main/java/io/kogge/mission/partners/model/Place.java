// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.name.Folded;

/**
 * A city in its country.
 *
 * @param city as staff wrote it
 * @param country ISO 3166-1 alpha-2 code, or XK
 */
public record Place(String city, String country) {

    /** Whether both are the same city, however it is written. */
    public boolean same(Place other) {
        return country.equals(other.country) && Folded.of(city).equals(Folded.of(other.city));
    }
}
