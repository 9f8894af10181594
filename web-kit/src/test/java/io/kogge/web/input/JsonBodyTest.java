// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kogge.web.input.JsonBody.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    private static MalformedJson malformed(byte[] bytes) {
        return catchThrowableOfType(MalformedJson.class, () -> JsonBody.parse(bytes));
    }

    @Test
    void thePositionOfTheMistakeIsTold() {
        MalformedJson malformed = malformed("{\n  \"a\": 1,\n  \"b\" 2\n}".getBytes(StandardCharsets.UTF_8));

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
        assertThat(malformed(body.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Test
    void bytesThatAreNoTextAreMalformed() {
        assertThat(malformed(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'})).isNotNull();
    }

    @Test
    void nestingWithoutEndIsMalformed() {
        assertThat(malformed("[".repeat(5_000).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }
}
