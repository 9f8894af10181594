// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

import io.kogge.kernel.place.CityNames;
import io.kogge.kernel.place.CityNames.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * What an advisory is about: a country, or one city of it.
 *
 * @param country ISO 3166-1 alpha-2 code, or XK
 * @param city null where it is the whole country
 */
public record AdvisedPlace(String country, @Nullable String city) {
    /** Whether the place lies in it: surely, perhaps as its city is nearly called so, or not. */
    public Likeness likeness(Destination place) {
        if (!country.equals(place.country())) {
            return Likeness.OTHER;
        }
        return city == null ? Likeness.SAME : CityNames.likeness(city, place.city());
    }

    /** Whether the place lies in it; capitals and accents of a city's name do not matter. */
    public boolean covers(Destination place) {
        return likeness(place) == Likeness.SAME;
    }

    /** Whether it may concern the place. */
    public boolean near(Destination place) {
        return likeness(place) != Likeness.OTHER;
    }

    /** Whether whatever lies in the other lies in this one. */
    boolean holds(AdvisedPlace other) {
        return city == null
                ? country.equals(other.country)
                : other.city != null && covers(new Destination(other.country, other.city));
    }
}
