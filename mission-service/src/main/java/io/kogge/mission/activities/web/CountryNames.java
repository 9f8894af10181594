// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.text.Languages;
import io.kogge.mission.activities.model.Folded;
import io.kogge.web.i18n.Countries;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Countries by their names in the languages of the staff, and by their codes. */
final class CountryNames {
    private static final Map<String, String> CODES = Languages.STAFF.stream()
            .flatMap(tag -> Countries.list(Locale.forLanguageTag(tag)).stream())
            .collect(Collectors.toMap(option -> Folded.of(option.label()), option -> option.value(), (a, b) -> a));

    private CountryNames() {}

    /** The code of the country that is called so; empty if none is. */
    static Optional<String> find(String name) {
        return name.length() == 2 && Countries.isKnown(name)
                ? Optional.of(name)
                : Optional.ofNullable(CODES.get(Folded.of(name)));
    }
}
