// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.mission.places.model.Found;
import io.kogge.mission.places.model.SpokenCountries;
import java.util.Optional;

/** Countries as staff name them; one that is not certain is none, so that it is asked. */
final class CountryNames {
    private CountryNames() {}

    /** The code of the country that is called so; empty if none is for certain. */
    static Optional<String> find(String name) {
        return SpokenCountries.find(name) instanceof Found.Known known ? Optional.of(known.code()) : Optional.empty();
    }
}
