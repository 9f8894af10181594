// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notice says what is kept in a browser that holds anything of a person. */
class PrivacyNoticeTest {
    @ParameterizedTest
    @CsvSource({"nl,een uur lang uw e-mailadres", "en,your email address and the id of your registration for an hour"})
    void namesTheCookieThatHoldsAnAddress(String language, String what) throws IOException {
        try (InputStream notice =
                getClass().getResourceAsStream("/mission/templates/statements/privacy-" + language + ".html")) {
            assertThat(notice).isNotNull();
            assertThat(new String(notice.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<code>kogge_handed_in</code>", what);
        }
    }
}
