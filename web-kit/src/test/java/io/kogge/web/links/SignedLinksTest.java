// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinksTest {
    private final SignedLinks links = new SignedLinks("0123456789abcdef0123456789abcdef".getBytes());
    private final SignedLinks others = new SignedLinks("fedcba9876543210fedcba9876543210".getBytes());

    @Test
    void aTokenTellsItsSubjectAndVersion() {
        String token = links.token("status", "r-1:2/é", 3);

        assertThat(token).matches("[A-Za-z0-9_.-]+");
        assertThat(links.verify("status", token)).contains(new Signed("r-1:2/é", 3));
    }

    @Test
    void aTokenForAnotherPurposeOrUnderAnotherKeyIsWorthNothing() {
        String token = links.token("status", "r-1", 0);

        assertThat(links.verify("confirm", token)).isEmpty();
        assertThat(others.verify("status", token)).isEmpty();
    }

    @Test
    void changingAnyCharacterBreaksIt() {
        String token = links.token("status", "registration-1", 0);
        // the last character of each part may carry bits that Base64 does not use
        for (int i = 0; i < token.indexOf('.') - 1; i++) {
            String changed = token.substring(0, i) + (token.charAt(i) == 'A' ? 'B' : 'A') + token.substring(i + 1);
            assertThat(links.verify("status", changed)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a", "a.", ".a", "a.b", "a.b.c", "%%%.%%%", "MA.MA", "é.é"})
    void nonsenseIsNoLink(String token) {
        assertThat(links.verify("status", token)).isEmpty();
    }

    @Test
    void nothingIsNoLink() {
        assertThat(links.verify("status", null)).isEmpty();
        assertThat(links.verify("status", "a".repeat(100_000))).isEmpty();
    }
}
