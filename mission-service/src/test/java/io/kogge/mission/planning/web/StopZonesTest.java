// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class StopZonesTest {
    @ParameterizedTest
    @CsvSource({
        "DE, '', Europe/Berlin",
        // another country was chosen
        "JP, Europe/Berlin, Asia/Tokyo",
        "US, Europe/Berlin, ''",
        // as it was chosen
        "DE, Europe/Paris, Europe/Paris",
        "US, America/Chicago, America/Chicago",
        "US, '', ''",
        "'', Europe/Berlin, Europe/Berlin",
        "'', '', ''",
        // to be refused as it was typed
        "DE, Mars/Olympus, Mars/Olympus",
        "Germany, '', ''"
    })
    void theZoneFollowsFromTheCountry(String country, String typed, String zone) {
        assertThat(followed(country, typed, " " + typed)).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({
        // chosen with the country, or long before: a stop online goes by the office's clock
        "JP, Europe/Amsterdam, NL Europe/Berlin",
        "JP, Europe/Amsterdam, JP Europe/Amsterdam",
        // a form in which dates are fixed
        "JP, Europe/Amsterdam,",
        "US, Europe/Amsterdam,"
    })
    void whatSomebodyChoseStays(String country, String zone, @Nullable String shown) {
        assertThat(followed(country, zone, shown)).isEqualTo(zone);
    }

    @Test
    void whereACountryHasJustBeenChosenTheZoneFollowsWhateverItWas() {
        MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();
        inputs.add("stops[0].country", "JP");
        inputs.add("stops[0].zone", "Europe/Amsterdam");
        StopZones.followChosen(inputs);
        assertThat(inputs.getFirst("stops[0].zone")).isEqualTo("Asia/Tokyo");
    }

    @Test
    void whatIsNotThereIsAddedAndAnotherListIsLeftAlone() {
        assertThat(followed("NL", null, null)).isEqualTo("Europe/Amsterdam");
        MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();
        inputs.add("partners[0].country", "DE");
        StopZones.follow(inputs);
        assertThat(inputs).containsOnlyKeys("partners[0].country");
    }

    private static @Nullable String followed(String country, @Nullable String zone, @Nullable String shown) {
        MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();
        inputs.add("stops[3].country", country);
        if (zone != null) {
            inputs.add("stops[3].zone", zone);
        }
        if (shown != null) {
            inputs.add("stops[3].zoneShown", shown);
        }
        StopZones.follow(inputs);
        assertThat(inputs).doesNotContainKey("stops[3].zoneShown");
        return inputs.getFirst("stops[3].zone");
    }
}
