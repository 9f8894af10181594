// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.advisories.model;

import io.kogge.delegation.missions.model.Stop;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.name.NameKeys;
import org.jspecify.annotations.Nullable;

/**
 * An advisory that holds; what it means and who gave it is known to the office's own service alone.
 *
 * @param id its own
 * @param country ISO 3166-1 alpha-2 code, or XK
 * @param city the city that it is about; null where it is the whole country
 * @param level how strict it is
 * @param since since when, as precisely as it is known
 */
public record Advisory(String id, String country, @Nullable String city, AdvisoryLevel level, KnownDate since) {
    /** Whether the stop lies in it; capitals and accents of a city's name do not matter. */
    public boolean covers(Stop stop) {
        return country.equals(stop.country())
                && (city == null || NameKeys.of(city).equals(NameKeys.of(stop.city())));
    }

    /** Its page. */
    public String path() {
        return "/advisories/" + id;
    }
}
