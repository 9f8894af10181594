// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    private static UnreadableInput malformed(byte[] bytes) {
        return catchThrowableOfType(UnreadableInput.class, () -> JsonTree.of(bytes));
    }

    @Test
    void thePositionOfTheMistakeIsTold() {
        UnreadableInput malformed = malformed("{\n  \"a\": 1,\n  \"b\" 2\n}".getBytes(StandardCharsets.UTF_8));

        assertThat(malformed.params()).isEqualTo(Map.of("line", 3, "column", 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{}{}",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "nul",
                "[1,]",
                "{\"a\":NaN}",
                "\"\u0001\""
            })
    void whatIsNotOneValueIsMalformed(String body) {
        assertThat(malformed(body.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("malformed-json");
    }

    @Test
    void bytesThatAreNoTextAreMalformed() {
        assertThat(malformed(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'})).isNotNull();
    }

    @Test
    void nestingWithoutEndIsTooMuch() {
        assertThat(malformed("[".repeat(5_000).getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("too-much-json");
    }
}
