// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {
    @Test
    void countriesAreNamedAndSortedInTheReadersLanguage() {
        Locale dutch = Locale.forLanguageTag("nl");

        assertThat(Countries.list(dutch)).contains(new Option("DE", "Duitsland"), new Option("XK", "Kosovo"));
        assertThat(Countries.list(Locale.ENGLISH).get(1).label()).isEqualTo("Åland Islands");
        assertThat(Countries.isKnown("NL")).isTrue();
        assertThat(Countries.isKnown("XK")).isTrue();
        assertThat(Countries.isKnown("nl")).isFalse();
        assertThat(Countries.isKnown("XX")).isFalse();
    }

    @Test
    void zonesArePlaces() {
        assertThat(Zones.list(Locale.ENGLISH))
                .contains(new Option("Europe/Berlin", "Europe/Berlin (Central European Time)"));
        assertThat(Zones.isKnown("Asia/Shanghai")).isTrue();
        assertThat(Zones.isKnown("GMT+2")).isFalse();
        assertThat(Zones.isKnown("SystemV/AST4")).isFalse();
    }
}
