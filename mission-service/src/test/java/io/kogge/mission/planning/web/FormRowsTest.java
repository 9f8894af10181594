// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormRowsTest {
    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

    FormRowsTest() {
        typed.add("capacity", "24");
        typed.add("stops[0].city", "Bremen");
        typed.add("stops[1].city", " ");
        typed.add("stops[1].country", "");
        typed.add("stops[10].city", "Hamburg");
        typed.add("stops[10].country", "");
        typed.add("partners[0].name", "");
        typed.add("partners[3].name", "Hamburg");
    }

    @Test
    void blankRowsGoAndTheOthersCloseUpInOrder() {
        assertThat(FormRows.tidied(typed).toSingleValueMap())
                .containsOnly(
                        entry("capacity", "24"),
                        entry("stops[0].city", "Bremen"),
                        entry("stops[1].city", "Hamburg"),
                        entry("stops[1].country", ""),
                        entry("partners[0].name", "Hamburg"));
    }

    /** A new stop starts in the country and on the clock of the one before it. */
    @Test
    void aRowThatOnlyTookOverFromTheOneBeforeIsBlank() {
        typed.add("stops[10].zone", "Europe/Berlin");
        typed.set("stops[10].country", "DE");
        typed.add("stops[11].country", "DE");
        typed.add("stops[11].zone", "Europe/Berlin");
        assertThat(FormRows.tidied(typed)).containsKey("stops[1].zone").doesNotContainKey("stops[2].zone");
        typed.set("stops[11].country", "NL");
        assertThat(FormRows.tidied(typed)).containsKey("stops[2].zone");
    }

    @Test
    void aRemovedRowIsGone() {
        assertThat(FormRows.without(typed, "stops", "0").toSingleValueMap())
                .containsEntry("stops[0].city", "Hamburg")
                .doesNotContainKey("stops[1].city")
                .containsEntry("partners[0].name", "Hamburg");
    }
}
