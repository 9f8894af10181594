// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How people reach the office. */
class OfficeContactTest {
    @Test
    void itsNameIsTheOneInTheReadersLanguageElseTheUsualOne() {
        OfficeContact office = office(Map.of("nl", "Bureau", "zh-Hans", "国际事务局", "de", " "));
        assertThat(office.name("nl")).isEqualTo("Bureau");
        assertThat(office.name("zh-CN")).isEqualTo("国际事务局");
        assertThat(office.name("de")).isEqualTo("International Affairs");
        assertThat(office.name("en")).isEqualTo("International Affairs");
    }

    @Test
    void aNameInALanguageThatThereIsNotIsRefusedAtTheStart() {
        assertThatThrownBy(() -> office(Map.of("fr", "Bureau"))).hasMessageStartingWith("kogge.web.office.names: ");
    }

    @Test
    void whoHasNeitherPhoneNorAddressCannotBeAsked() {
        assertThat(office(Map.of()).reachable()).isFalse();
        assertThat(office(Map.of()).unfinished()).containsExactly("email", "phone", "address");
        OfficeContact office = new OfficeContact("A", Map.of(), List.of(" ", "Kade 1 "), "+31 (0)50 12-34", "");
        assertThat(office.reachable()).isTrue();
        assertThat(office.dialled()).isEqualTo("+31501234");
        assertThat(office.address()).containsExactly("Kade 1");
        assertThat(office.unfinished()).containsExactly("email");
    }

    private static OfficeContact office(Map<String, String> names) {
        return new OfficeContact("International Affairs", names, List.of(), "", "");
    }
}
