// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Written here, read by the reader of the built-in mail server's inbox. */
class FlowedTextTest {
    private static final String LINK = "https://kogge.example/join/my/" + "abc-def.".repeat(20) + "/confirm";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\n\ntwo\n",
                "A paragraph of words that goes on and on until it is certainly longer than any line of a terminal is.\n",
                "天津与上海氢能代表团的五天行程包括走访港口、工厂和大学，并与当地企业会面，请在出发前确认您的护照和签证是否有效。\n",
                "> quoted\n From the start\nFrom here to there\n   indented\n",
                "-- \nthe office\n",
                "- one\n  - two, which is an item of a list that goes on for longer than a line of a terminal has room\n"
            })
    void whatIsReadIsWhatWasWritten(String text) {
        String flowed = FlowedText.of(text);
        assertThat(io.kogge.embedded.mail.FlowedText.read(flowed, FlowedText.TYPE))
                .isEqualTo(text);
        assertThat(flowed.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(78));
    }

    @Test
    void theAddressOfAPageStaysWhole() {
        assertThat(FlowedText.of("Go to " + LINK + " and back\n").split("\r\n")).contains(LINK + "  ");
    }

    @Test
    void aTextThatDoesNotSayThatItFlowsIsReadAsItIs() {
        assertThat(io.kogge.embedded.mail.FlowedText.read("one \r\ntwo", "text/plain; charset=UTF-8"))
                .isEqualTo("one \r\ntwo");
    }
}
