// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.themes.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptThemeTest {
    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");

    private final Texts gas = names("Gas", "Gas");
    private final KeptTheme hydrogen =
            KeptTheme.add("h", names("Waterstof", "Hydrogen")).state();

    @Test
    void aThemeThatWasRenamedWaitsUntilItsMissionsKnow() {
        KeptTheme renamed = hydrogen.rename(gas, NOW).state();

        assertThat(renamed.theme()).isEqualTo(new Theme("h", gas));
        assertThat(renamed.renamedAt()).isEqualTo(NOW);
        assertThat(renamed.told(NOW).state().renamedAt()).isNull();
        KeptTheme again =
                renamed.rename(names("Aardgas", "Gas"), NOW.plusSeconds(1)).state();
        assertThat(again.told(NOW).state()).isEqualTo(again);
    }

    @Test
    void theSameNamesAreNoNews() {
        assertThat(hydrogen.rename(hydrogen.theme().names(), NOW).state()).isEqualTo(hydrogen);
    }

    @Test
    void aThemeGoesOffTheListAndComesBack() {
        KeptTheme off = hydrogen.offer(false).state();

        assertThat(off.offered()).isFalse();
        assertThat(off.offer(true).state()).isEqualTo(hydrogen);
    }

    @Test
    void aThemeIsRecognisedByItsNameInAnyLanguage() {
        Theme theme = hydrogen.theme();

        assertThat(theme.sharesANameWith(new Theme("x", names("WATERSTOF", "H2"))))
                .isTrue();
        assertThat(theme.sharesANameWith(new Theme("x", names("H2", "hydrogen"))))
                .isTrue();
        assertThat(theme.sharesANameWith(new Theme("x", names("Hydrogen", "Waterstof"))))
                .isFalse();
    }

    private static Texts names(String dutch, String english) {
        return new Texts(Map.of("nl", dutch, "en", english));
    }
}
