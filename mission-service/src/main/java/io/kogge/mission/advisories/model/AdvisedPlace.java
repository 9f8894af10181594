// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

import io.kogge.kernel.name.NameKeys;
import org.jspecify.annotations.Nullable;

/**
 * What an advisory is about: a country, or one city of it.
 *
 * @param country ISO 3166-1 alpha-2 code, or XK
 * @param city null where it is the whole country
 */
public record AdvisedPlace(String country, @Nullable String city) {
    /** Whether the place lies in it; capitals and accents of a city's name do not matter. */
    public boolean covers(Place place) {
        return country.equals(place.country())
                && (city == null || NameKeys.of(city).equals(NameKeys.of(place.city())));
    }
}
