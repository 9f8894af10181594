// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.place.CityNames.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityNamesTest {
    @ParameterizedTest
    @CsvSource({
        "München, MUNCHEN",
        "'Kyiv ', kyiv",
        "Sint-Petersburg, St. Petersburg",
        "Saint Petersburg, Sankt-Petersburg",
        "Xi’an, Xian",
        "北京, 北京"
    })
    void theSameHoweverItIsWritten(String one, String other) {
        assertThat(CityNames.likeness(one, other)).isEqualTo(Likeness.SAME);
        assertThat(CityNames.likeness(other, one)).isEqualTo(Likeness.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Kyiv, Kyjiv",
        "Kyiv, Kiev",
        "Kyiv, Kiew",
        "Kyjiv, Kiev",
        "Kharkiv, Charkov",
        "Odesa, Odessa",
        "Lviv, Lwow",
        "Moskou, Moskva",
        "Moscow, Moskou",
        "Teheran, Tehran",
        "Beiroet, Beirut",
        "Bagdad, Baghdad",
        "Mogadisjoe, Mogadishu",
        "Khartoem, Khartoum",
        "Zaporizhzhia, Zaporozje",
        "Jerevan, Yerevan",
        "Petersburg, Sint-Petersburg",
        "Gaza, Gaza City",
        "Delhi, New Delhi",
        "Newyork, New York",
        "San Carlo, San Carlos"
    })
    void perhapsTheSame(String one, String other) {
        assertThat(CityNames.likeness(one, other)).isEqualTo(Likeness.NEARLY);
        assertThat(CityNames.likeness(other, one)).isEqualTo(Likeness.NEARLY);
    }

    @ParameterizedTest
    @CsvSource({
        "München, Münster",
        "Kyiv, Lviv",
        "Kyiv, Odesa",
        "Aleppo, Damascus",
        "Aachen, Essen",
        "Ulm, Elm",
        "Hamburg, Hannover",
        "Herat, Kabul",
        "Ségou, Bamako",
        "Gao, Ségou",
        "San Carlos, San Juan",
        "北京, 北海",
        "'', Kyiv"
    })
    void another(String one, String other) {
        assertThat(CityNames.likeness(one, other)).isEqualTo(Likeness.OTHER);
        assertThat(CityNames.likeness(other, one)).isEqualTo(Likeness.OTHER);
    }
}
