// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.web.i18n.CountryZones;
import io.kogge.web.i18n.Zones;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * Lets the time zone of a stop in a form follow from its country: where none is chosen, or one by which no clock there
 * goes, as after another country was chosen. Where the country's clocks do not go alike, somebody has to choose.
 */
final class StopZones {
    private static final Pattern COUNTRY = Pattern.compile("(stops\\[\\d{1,3}]\\.)country");

    private StopZones() {}

    /** Does so in these inputs. */
    static void follow(MultiValueMap<String, String> inputs) {
        for (String name : List.copyOf(inputs.keySet())) {
            Matcher country = COUNTRY.matcher(name);
            if (country.matches()) {
                follow(inputs, first(inputs, name), country.group(1) + "zone");
            }
        }
    }

    private static void follow(MultiValueMap<String, String> inputs, String country, String name) {
        String zone = first(inputs, name);
        boolean elsewhere = Zones.isKnown(zone) && !CountryZones.goesBy(country, zone);
        if (elsewhere) {
            inputs.set(name, CountryZones.only(country).orElse(""));
        } else if (zone.isBlank()) {
            CountryZones.only(country).ifPresent(known -> inputs.set(name, known));
        }
    }

    private static String first(MultiValueMap<String, String> inputs, String name) {
        String value = inputs.getFirst(name);
        return value == null ? "" : value;
    }
}
