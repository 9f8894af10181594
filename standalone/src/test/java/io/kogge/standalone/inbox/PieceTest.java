// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void linksAreCutOutWithoutThePunctuationBehindThem() {
        assertThat(Piece.of("Go to http://localhost:8080/join/my/abc.def/confirm. Thank you"))
                .containsExactly(
                        new Piece("Go to ", false),
                        new Piece("http://localhost:8080/join/my/abc.def/confirm", true),
                        new Piece(". Thank you", false));
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertThat(Piece.of("javascript:alert(1) and mailto:a@example.org")).noneMatch(Piece::link);
    }
}
