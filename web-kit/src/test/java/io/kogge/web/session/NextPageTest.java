// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {
    @Test
    void ownPagesAreGoneOnTo() {
        assertThat(NextPage.of("/missions?state=open")).hasToString("/missions?state=open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "missions",
                " ",
                "/a b",
                "/a\r\nb"
            })
    void otherSitesAndNonsenseLeadToTheStart(String next) {
        assertThat(NextPage.of(next)).hasToString("/");
        assertThat(NextPage.of(null)).hasToString("/");
    }
}
