// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeyedDigestTest {
    private final KeyedDigest digest = new KeyedDigest("Jefe".getBytes(StandardCharsets.US_ASCII));

    /** RFC 4231, 4.3. */
    @Test
    void itIsTheOneThatOthersMake() {
        assertThat(HexFormat.of().formatHex(digest.of("what do ya want for nothing?")))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void aPurposeStandsBeforeTheMessageWithAZeroBetween() {
        byte[] message = "b".getBytes(StandardCharsets.US_ASCII);
        assertThat(digest.of("a", message)).isEqualTo(digest.of("a\0b")).isNotEqualTo(digest.of("", message));
    }
}
