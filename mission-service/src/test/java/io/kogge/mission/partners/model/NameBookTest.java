// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameBookTest {
    private final NameBook book = new NameBook(List.of(
            Entries.partner("xian", Entries.city(Map.of("nl", "Xi'an", "zh-Hans", "西安"), "CN")),
            Entries.partner("koeln", Entries.city(Map.of("nl", "Keulen", "de", "Köln"), "DE")),
            Entries.partner("frankfurt-main", Entries.city("Frankfurt", "DE")),
            Entries.partner("frankfort-ky", Entries.city("Frankfurt", "US")),
            Entries.partner("newcastle-a", Entries.city("Newcastle", "GB")),
            Entries.partner("newcastle-b", Entries.city("Newcastle", "GB")),
            Entries.partner("eurocities", Entries.network("Eurocities"))));

    @Test
    void aNameInAnyLanguageIsKnownWithoutCapitalsAndAccents() {
        assertThat(id("XIAN", null)).isEqualTo("xian");
        assertThat(id("Xi’an", "CN")).isEqualTo("xian");
        assertThat(id("西安", null)).isEqualTo("xian");
        assertThat(id("koln", "DE")).isEqualTo("koeln");
        assertThat(id("eurocities", "BE")).isEqualTo("eurocities");
    }

    @Test
    void whatSeveralAreCalledIsLinkedOnlyWhereTheCountryTellsThemApart() {
        assertThat(id("Frankfurt", null)).isNull();
        assertThat(id("Frankfurt", "DE")).isEqualTo("frankfurt-main");
        assertThat(id("Newcastle", "GB")).isNull();
    }

    @Test
    void whatNobodyIsCalledStaysAsItWasWrittenInItsPlace() {
        List<PartnerName> named = List.of(
                PartnerName.of("Port of Tianjin", "CN"),
                PartnerName.of("Köln", "NL"),
                PartnerName.of("…", null),
                PartnerName.of("Köln", null));

        assertThat(book.link(named))
                .containsExactly(named.get(0), named.get(1), named.get(2), new PartnerName("koeln", "Köln", null));
    }

    private String id(String name, String country) {
        return book.link(List.of(PartnerName.of(name, country))).get(0).partnerId();
    }
}
