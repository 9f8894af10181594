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
        assertThat(followed(country, typed)).isEqualTo(zone);
    }

    @Test
    void whatIsNotThereIsAddedAndAnotherListIsLeftAlone() {
        assertThat(followed("NL", null)).isEqualTo("Europe/Amsterdam");
        MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();
        inputs.add("partners[0].country", "DE");
        StopZones.follow(inputs);
        assertThat(inputs).containsOnlyKeys("partners[0].country");
    }

    private static @Nullable String followed(String country, @Nullable String zone) {
        MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();
        inputs.add("stops[3].country", country);
        if (zone != null) {
            inputs.add("stops[3].zone", zone);
        }
        StopZones.follow(inputs);
        return inputs.getFirst("stops[3].zone");
    }
}
