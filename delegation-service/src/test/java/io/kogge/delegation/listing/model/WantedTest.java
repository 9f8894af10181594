// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.listing.Listed;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which missions a search means. */
class WantedTest {
    private static final List<ListedMission> ALL = Stream.of(
                    TestMissions.hamburg(Site.MISSION, 2), Listed.tianjin(), Listed.aarhus())
            .map(ListedMission::of)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "hamburg, a", // a city
        "HAMBRUG, a", // two letters swapped
        "hambur, a", // its beginning
        "waterstof mission, a", // words of two languages
        "氢能, a", // a theme in Chinese
        "kiel, a", // a partner
        "haven fabrieken, a", // the short text
        "duitsland, a", // the country, in Dutch
        "germany, a",
        "德国, a",
        "aarhus, c", // a letter too many
        "arhus, c", // without its accent
        "voedselmisie, c", // a letter too few
        "tianjin, b",
        "ports, b",
        "hamburg tianjin, ''", // no mission is about both
        "?!, ''" // no word at all
    })
    void findsByWordsWithAccentsAndOneWrongLetterForgiven(String typed, String found) {
        assertThat(ids(Wanted.of(typed, Set.of(), Set.of()))).isEqualTo(found);
    }

    @Test
    void narrowsByCountryAndThemeAndByBoth() {
        assertThat(ids(Wanted.ALL)).isEqualTo("abc");
        assertThat(ids(Wanted.of(" ", Set.of(), Set.of()))).isEqualTo("abc");
        assertThat(ids(Wanted.of("", Set.of("CN", "DK"), Set.of()))).isEqualTo("bc");
        assertThat(ids(Wanted.of("", Set.of(), Set.of(Listed.PORTS)))).isEqualTo("b");
        assertThat(ids(Wanted.of("", Set.of("DK"), Set.of(Listed.PORTS)))).isEmpty();
        assertThat(ids(Wanted.of("energie", Set.of("NL"), Set.of(Listed.PORTS))))
                .isEqualTo("b");
    }

    private static String ids(Wanted wanted) {
        return ALL.stream()
                .filter(wanted::lets)
                .map(ListedMission::mission)
                .map(Mission::id)
                .map(id -> id.substring(id.length() - 1))
                .reduce("", String::concat);
    }
}
