// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.places.model.SpokenCountries;
import io.kogge.web.i18n.Countries;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Places as people write them: {@code Kopenhagen, Denemarken; Malmö}, and only {@code Duitsland} where no city is known. */
final class PlacesText {
    static final String NAME = "where";

    private PlacesText() {}

    /** Reads them; what follows a comma must be a country, as a city's part would be taken for one otherwise. */
    static List<ActivityPlace> read(Fields fields) {
        List<String> written = Listed.read(fields, NAME, 2 * ActivityPlace.LONGEST_CITY);
        for (String place : written) {
            String after = place.substring(place.lastIndexOf(',') + 1).strip();
            if (place.contains(",") && SpokenCountries.certain(after).isEmpty()) {
                fields.fault(NAME, "unknown-country-name", Map.of("country", after));
            }
            if (place.length() > ActivityPlace.LONGEST_CITY) {
                fields.fault(NAME, "too-long", Map.of("max", ActivityPlace.LONGEST_CITY, "length", place.length()));
            }
        }
        if (written.size() > ActivityRules.MOST) {
            fields.fault(NAME, "too-many-items", Map.of("max", ActivityRules.MOST));
        }
        return written.stream().map(PlacesText::place).toList();
    }

    /** The same places as text, for a reader of this language. */
    static String write(List<ActivityPlace> places, Locale reader) {
        return places.stream().map(place -> words(place, reader)).collect(Collectors.joining("; "));
    }

    /** One place in words. */
    static String words(ActivityPlace place, Locale reader) {
        String country = place.country() == null ? "" : Countries.name(place.country(), reader);
        String city = place.city() == null ? "" : place.city();
        return city.isEmpty() || country.isEmpty() ? city + country : city + ", " + country;
    }

    private static ActivityPlace place(String written) {
        int comma = written.lastIndexOf(',');
        if (comma < 0) {
            Optional<String> country = SpokenCountries.certain(written);
            return country.isPresent() ? new ActivityPlace(null, country.get()) : new ActivityPlace(written, null);
        }
        String city = written.substring(0, comma).strip();
        return new ActivityPlace(
                city.isEmpty() ? null : city,
                SpokenCountries.certain(written.substring(comma + 1).strip()).orElse(null));
    }
}
