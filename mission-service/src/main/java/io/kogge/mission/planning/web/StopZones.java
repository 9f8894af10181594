// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.web.i18n.CountryZones;
import io.kogge.web.i18n.Zones;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * Lets the time zone of a stop in a form follow from its country: where none is chosen, or where another country was chosen and
 * the zone left as it was shown, though no clock there goes by it. Where the country's clocks do not go alike, somebody has to
 * choose; what somebody chose stays, as for a stop that is held online by the office's clock.
 */
final class StopZones {
    /** What the form showed: the country, a blank, the zone. A form in which dates are fixed shows none. */
    static final String SHOWN = "zoneShown";

    private static final Pattern COUNTRY = Pattern.compile("(stops\\[\\d{1,3}]\\.)country");

    private StopZones() {}

    /** Does so in the inputs of a form, which say what was shown. */
    static void follow(MultiValueMap<String, String> inputs) {
        each(inputs, stop -> {
            String country = first(inputs, stop + "country");
            String zone = first(inputs, stop + "zone");
            String shown = first(inputs, stop + SHOWN);
            inputs.remove(stop + SHOWN);
            follow(inputs, stop, shown.endsWith(' ' + zone) && !shown.equals(country + ' ' + zone));
        });
    }

    /** Does so where another country has just been chosen, and nothing else. */
    static void followChosen(MultiValueMap<String, String> inputs) {
        each(inputs, stop -> follow(inputs, stop, true));
    }

    private static void each(MultiValueMap<String, String> inputs, Consumer<String> stop) {
        for (String name : List.copyOf(inputs.keySet())) {
            Matcher country = COUNTRY.matcher(name);
            if (country.matches()) {
                stop.accept(country.group(1));
            }
        }
    }

    private static void follow(MultiValueMap<String, String> inputs, String stop, boolean left) {
        String country = first(inputs, stop + "country");
        String zone = first(inputs, stop + "zone");
        if (left && Zones.isKnown(zone) && !CountryZones.goesBy(country, zone)) {
            inputs.set(stop + "zone", CountryZones.only(country).orElse(""));
        } else if (zone.isBlank()) {
            CountryZones.only(country).ifPresent(known -> inputs.set(stop + "zone", known));
        }
    }

    private static String first(MultiValueMap<String, String> inputs, String name) {
        String value = inputs.getFirst(name);
        return value == null ? "" : value;
    }
}
