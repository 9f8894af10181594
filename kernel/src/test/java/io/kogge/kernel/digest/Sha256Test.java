// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** FIPS 180-4, the example of one block. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void itIsTheOneThatOthersMake() {
        assertThat(HexFormat.of().formatHex(Sha256.of("abc"))).isEqualTo(OF_ABC);
        assertThat(Sha256.of("é")).isEqualTo(Sha256.of("é".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void piecesMakeTheWhole() {
        var digest = Sha256.fresh();
        digest.update((byte) 'a');
        assertThat(HexFormat.of().formatHex(digest.digest("bc".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(OF_ABC);
    }
}
