// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.place.CountryCodes;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryZonesTest {
    @ParameterizedTest
    @CsvSource({
        "NL, Europe/Amsterdam",
        "DE, Europe/Berlin",
        "GB, Europe/London",
        "IN, Asia/Kolkata",
        "CY, Asia/Nicosia",
        "UZ, Asia/Tashkent",
        "MA, Africa/Casablanca",
        "AR, America/Argentina/Buenos_Aires"
    })
    void aCountryWhoseClocksGoAlikeHasOne(String country, String zone) {
        assertThat(CountryZones.only(country)).contains(zone);
        assertThat(CountryZones.of(country)).contains(zone);
        assertThat(CountryZones.goesBy(country, zone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CN", "ES", "ID", "BR", "AU"})
    void ofOtherCountriesSomebodyHasToChoose(String country) {
        assertThat(CountryZones.only(country)).isEmpty();
        assertThat(CountryZones.of(country)).hasSizeGreaterThan(1);
    }

    @Test
    void whatGoesLikeAClockThereDoes() {
        assertThat(CountryZones.goesBy("DE", "Europe/Paris")).isTrue();
        assertThat(CountryZones.goesBy("CN", "Europe/Berlin")).isFalse();
        assertThat(CountryZones.goesBy("CN", "Mars/Olympus")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "ZZ", "Germany"})
    void whatIsNoCountrysCodeHasNoneAndAnyMayBe(String country) {
        assertThat(CountryZones.of(country)).isEmpty();
        assertThat(CountryZones.only(country)).isEmpty();
        assertThat(CountryZones.goesBy(country, "Europe/Berlin")).isTrue();
    }

    @Test
    void nearlyEveryCountryHasSomeAndAllOfThemCanBeChosen() {
        List<String> offered =
                Zones.list(Locale.ENGLISH).stream().map(Option::value).toList();

        assertThat(CountryCodes.all())
                .filteredOn(country -> CountryZones.of(country).isEmpty())
                .hasSizeLessThan(5);
        assertThat(CountryCodes.all())
                .flatExtracting(CountryZones::of)
                .isNotEmpty()
                .isSubsetOf(offered);
    }

    @Test
    void theZonesOfACountryStandFirstAndOnce() {
        List<ZoneGroup> groups = ZoneGroup.all(Locale.ENGLISH, "US");

        assertThat(groups).extracting(ZoneGroup::area).startsWith("country", "often");
        assertThat(groups.get(0).options())
                .extracting(Option::value)
                .contains("America/New_York", "America/Los_Angeles");
        assertThat(groups).flatExtracting(ZoneGroup::options).doesNotHaveDuplicates();
        assertThat(groups.stream().mapToInt(group -> group.options().size()).sum())
                .isEqualTo(Zones.list(Locale.ENGLISH).size());
        assertThat(ZoneGroup.all(Locale.ENGLISH, "")).isEqualTo(ZoneGroup.all(Locale.ENGLISH));
    }
}
