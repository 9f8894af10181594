// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAnswerTest {

    @Test
    void severalLinesAreOne() {
        ServerAnswer answer =
                answer("550-5.1.1 The account that you tried to reach\n550-5.1.1 does not exist.\n550 5.1.1 Sorry");
        assertThat(answer.status()).isEqualTo("5.1.1");
        assertThat(answer.words()).isEqualTo("550 5.1.1 The account that you tried to reach does not exist. Sorry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <li.na@example.org>: Recipient address rejected",
                "550 LI.NA@EXAMPLE.ORG... User unknown",
                "550 5.1.1 \"li.na\"@example.org is unknown, see https://help.example/?to=li.na%40example.org",
                "550 5.1.1 User li.na unknown in example.org",
                "550 unknown: 'li.na@münchen.example'"
            })
    void noAddressIsLeft(String text) {
        assertThat(answer(text).words().toLowerCase())
                .startsWith("550 ")
                .contains("…")
                .doesNotContain("@", "%40", "li.na");
    }

    @Test
    void onlyWhatCanBeReadIsLeftAndNotTooMuch() {
        String words = answer("554 5.7.1 bell\u0007 \u202eright to left\u0000 " + "long ".repeat(100))
                .words();
        assertThat(words)
                .startsWith("554 5.7.1 bell right to left long")
                .hasSize(200)
                .endsWith("…");
    }

    @Test
    void withoutAnEnhancedCodeTheDigitsAreTheStatus() {
        assertThat(answer("551 5.1 is no status").status()).isEqualTo("551");
    }

    private static ServerAnswer answer(String text) {
        return new ServerAnswer(Integer.parseInt(text.substring(0, 3)), text, "li.na");
    }
}
