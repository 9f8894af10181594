// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.places.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.place.CountryCodes;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenCountriesTest {
    @ParameterizedTest
    @CsvSource({
        "Duitsland, DE",
        "duitsland, DE",
        "' DUITSLAND ', DE",
        "Deutschland, DE",
        "Germany, DE",
        "德国, DE",
        "DE, DE",
        "deu, DE",
        "D.E., DE",
        "Holland, NL",
        "The Netherlands, NL",
        "de Verenigde Staten, US",
        "VS, US",
        "V.S., US",
        "USA, US",
        "Engeland, GB",
        "Schotland, GB",
        "Wales, GB",
        "VK, GB",
        "UK, GB",
        "Verenigd Koninkrijk, GB",
        "Kosovo, XK",
        "XKX, XK",
        "Zuid-Korea, KR",
        "zuid korea, KR",
        "Noord-Korea, KP",
        "Rusland, RU",
        "Tsjechië, CZ",
        "Tsjechie, CZ",
        "Tsjechische Republiek, CZ",
        "Macedonië, MK",
        "Birma, MM",
        "Myanmar, MM",
        "Birma/Myanmar, MM",
        "Hongkong, HK",
        "Hong Kong, HK",
        "Taiwan, TW",
        "Palestina, PS",
        "Ivoorkust, CI",
        "Vaticaan, VA",
        "Curaçao, CW",
        "Curacao, CW",
        "Wit-Rusland, BY",
        "Belarus, BY",
        "Duitsland (DE), DE",
        "Bondsrepubliek (DE), DE",
        "Congo (DRC), CD",
        "Niger, NE",
        "Nigeria, NG",
        "Guinea, GN",
        "Korea (Zuid), KR",
        "Türkiye, TR",
        "Bosnië en Herzegovina, BA",
        "China (Tianjin), CN",
        "Iran, IR",
        "Irak, IQ",
        "Oostenrijk, AT",
        "VAE, AE",
        "Georgië, GE"
    })
    void namesThatAreCertain(String spoken, String code) {
        assertThat(SpokenCountries.find(spoken)).isEqualTo(new FoundCountry.Known(code));
    }

    @ParameterizedTest
    @CsvSource({"Korea, KP|KR", "Congo, CD|CG", "Duitlsand, DE", "Zewden, SE", "Duitsland (FR), DE|FR"})
    void namesThatAreDoubtful(String spoken, String candidates) {
        assertThat(SpokenCountries.find(spoken)).isEqualTo(new FoundCountry.Doubtful(List.of(candidates.split("\\|"))));
    }

    @ParameterizedTest
    @CsvSource({"''", "Groningen", "diverse", "EU", "?", "Europa", "Oldenburg"})
    void whatIsNoCountry(String spoken) {
        assertThat(SpokenCountries.find(spoken)).isEqualTo(new FoundCountry.Unknown());
    }

    @Test
    void everyCountryIsFoundByItsOwnNames() {
        for (String code : CountryCodes.all()) {
            for (String language : new String[] {"nl", "en", "de", "zh"}) {
                String name = CountryCodes.name(code, Locale.forLanguageTag(language));
                assertThat(SpokenCountries.find(name)).as(name).isEqualTo(new FoundCountry.Known(code));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Kopenhagen; Malmö > Kopenhagen|Malmö",
                "Tianjin en Beijing > Tianjin|Beijing",
                "Oldenburg/Bremen > Oldenburg|Bremen",
                "Bremen, Hamburg & Kiel > Bremen|Hamburg|Kiel",
                "Bremen, Hamburg, and Kiel > Bremen|Hamburg|Kiel",
                "Frankfurt a/M > Frankfurt a/M",
                "Frankfurt a/M en Berlijn > Frankfurt a/M|Berlijn",
                "Den Haag > Den Haag",
                "Trinidad en Tobago > Trinidad en Tobago",
                "Bosnië en Herzegovina, Kosovo en Albanië > Bosnië en Herzegovina|Kosovo|Albanië",
                "Duitsland en Trinidad en Tobago > Duitsland|Trinidad en Tobago",
                "Son en Breugel > Son en Breugel",
                "Noord- en Oost-Nederland > Noord- en Oost-Nederland",
                "Duitsland (Bremen, Kiel) > Duitsland (Bremen, Kiel)",
                "北京、天津 > 北京|天津",
                "Bremen > Bremen",
            })
    void severalPlacesInOneCell(String cell, String places) {
        assertThat(SpokenCountries.split(cell)).containsExactly(places.split("\\|"));
    }

    @Test
    void linesAndNothingAreTakenApartToo() {
        assertThat(SpokenCountries.split("Bremen\nKiel; ")).containsExactly("Bremen", "Kiel");
        assertThat(SpokenCountries.split("  ")).isEmpty();
    }
}
