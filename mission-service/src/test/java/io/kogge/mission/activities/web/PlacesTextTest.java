// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.web.i18n.Countries;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class PlacesTextTest {
    @Test
    void placesAreReadAsPeopleWriteThem() {
        assertThat(read("Kopenhagen, Denemarken;Malmö ; Germany; Groningen, NL;"))
                .containsExactly(
                        new ActivityPlace("Kopenhagen", "DK"),
                        new ActivityPlace("Malmö", null),
                        new ActivityPlace(null, "DE"),
                        new ActivityPlace("Groningen", "NL"));
        assertThat(read("")).isEmpty();
    }

    @Test
    void whatIsWrittenForAReaderIsReadAgain() {
        List<ActivityPlace> places = List.of(
                new ActivityPlace("Washington, D.C.", "US"),
                new ActivityPlace("Pristina", "XK"),
                new ActivityPlace(null, "CN"),
                new ActivityPlace("Odense", null));

        for (String language : List.of("nl", "en")) {
            assertThat(read(PlacesText.write(places, Locale.forLanguageTag(language))))
                    .isEqualTo(places);
        }
    }

    @Test
    void everyCountryIsReadAgainAsItsPageCallsIt() {
        for (String language : List.of("nl", "en")) {
            assertThat(Countries.list(Locale.forLanguageTag(language)))
                    .allSatisfy(country -> assertThat(read("Stad, " + country.label()))
                            .containsExactly(new ActivityPlace("Stad", country.value())));
        }
    }

    @Test
    void aCountryThatIsNoneIsAskedAndNotGuessed() {
        assertThatThrownBy(() -> read("Groningen, stadhuis")).hasMessageContaining("unknown-country-name");
    }

    private static List<ActivityPlace> read(String written) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("where", written);
        Fields fields = Fields.of(form);
        List<ActivityPlace> places = PlacesText.read(fields);
        return fields.finish(() -> places);
    }
}
