// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.advisories.model;

import io.kogge.delegation.missions.model.Stop;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.place.CityNames;
import io.kogge.kernel.place.CityNames.Likeness;
import java.util.List;
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
    /** Whether the stop lies in it: surely, perhaps as its city is nearly called so, or not. */
    private Likeness likeness(Stop stop) {
        if (!country.equals(stop.country())) {
            return Likeness.OTHER;
        }
        return city == null ? Likeness.SAME : CityNames.likeness(city, stop.city());
    }

    /** Whether it may concern the stop. */
    public boolean near(Stop stop) {
        return likeness(stop) != Likeness.OTHER;
    }

    /** The city of the route that is nearly called like its own, so that it is to be asked; null where there is no doubt. */
    private @Nullable String asked(List<Stop> route) {
        return route.stream().anyMatch(stop -> likeness(stop) == Likeness.SAME)
                ? null
                : route.stream().filter(this::near).map(Stop::city).findFirst().orElse(null);
    }

    /** As it concerns this route. */
    public Noted on(List<Stop> route) {
        return new Noted(this, asked(route));
    }

    /**
     * An advisory on a route.
     *
     * @param advisory the advisory
     * @param asked the city of the route that may be its own; null where there is no doubt
     */
    public record Noted(Advisory advisory, @Nullable String asked) {}

    /** Its page. */
    public String path() {
        return "/advisories/" + id;
    }
}
