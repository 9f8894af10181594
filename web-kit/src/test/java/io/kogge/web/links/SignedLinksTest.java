// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinksTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

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
    void aSealHoldsForItsTextAndPurposeUnderOurKeyAlone() {
        String text = "a long text ".repeat(1_000);
        String seal = links.seal("draft", text);
        assertThat(links.sealed("draft", text, seal)).isTrue();
        assertThat(links.sealed("draft", text + '.', seal)).isFalse();
        assertThat(links.sealed("status", text, seal)).isFalse();
        assertThat(others.sealed("draft", text, seal)).isFalse();
        assertThat(links.sealed("draft", text, "")).isFalse();
    }

    /** Subjects of three lengths, so that Base64 leaves no, two and four bits of its last character unused. */
    @ParameterizedTest
    @ValueSource(strings = {"registration-1", "registration-12", "registration-123"})
    void anyOtherTextThanTheTokenItselfIsWorthNothing(String subject) {
        String token = links.token("status", subject, 1);

        for (int i = 0; i < token.length(); i++) {
            for (char other : (ALPHABET + ".=+/% ").toCharArray()) {
                String before = token.substring(0, i);
                if (token.charAt(i) != other) {
                    assertThat(links.verify("status", before + other + token.substring(i + 1)))
                            .as("%c at %d", other, i)
                            .isEmpty();
                }
                assertThat(links.verify("status", before + other + token.substring(i)))
                        .as("%c before %d", other, i)
                        .isEmpty();
            }
            assertThat(links.verify("status", token.substring(0, i))).isEmpty();
        }
        for (String more : new String[] {"=", "==", ".", "A"}) {
            assertThat(links.verify("status", token + more)).isEmpty();
            assertThat(links.verify("status", token.replace(".", more + "."))).isEmpty();
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

    @Test
    void whenTheKeyIsRenewedOldLinksStillOpenAndNewOnesAreSignedWithTheNewKey() {
        byte[] old = "0123456789abcdef0123456789abcdef".getBytes();
        byte[] present = "fedcba9876543210fedcba9876543210".getBytes();
        SignedLinks both = new SignedLinks(List.of(present, old));

        assertThat(both.verify("registration", links.token("registration", "r1", 1)))
                .isPresent();
        assertThat(others.verify("registration", both.token("registration", "r1", 1)))
                .isPresent();
        assertThat(links.verify("registration", both.token("registration", "r1", 1)))
                .isEmpty();
        assertThat(others.verify("registration", links.token("registration", "r1", 1)))
                .isEmpty();
    }
}
