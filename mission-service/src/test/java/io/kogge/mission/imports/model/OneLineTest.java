// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are known again by these texts for ever: they are what the rule says by the book, however they are found. */
class OneLineTest {
    private static final Path LOOK_BACK = Path.of("src/test/resources/imports/activities-2017-2020.csv");
    private static final int TEXTS = 100_000;
    private static final int LONGEST = 12;
    /** Letters, blanks, controls and marks of which each has done harm somewhere. */
    private static final int[] ODD =
            "aZ9 ~ \t\r\n\f\u000b\u0000\u001f\u007f\u0080\u0085\u009f\u00a0\u00a1\u00ad\u00c5\u00e9\u0300\u0301\u030a\u0345\u1680\u200b\u2003\u2028\u2029\u202f\u205f\u3000\ufeff\u212b\u1e9b\uac00\ud83c\uddf3\udc00"
                    .codePoints()
                    .toArray();

    static Stream<String> texts() throws IOException {
        return Stream.concat(
                Files.readAllLines(LOOK_BACK).stream().flatMap(line -> Stream.of(line.split(","))),
                Stream.of(
                        "", " ", "a", " a", "a ", "a  b", "a\u00a0b", "Ko\u0308ln", "K\u00f6ln", "\u212bngstr\u00f6m"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isWhatTheRuleSays(String text) {
        asByTheBook(text);
    }

    @Test
    void isWhatTheRuleSaysOfOddTextsToo() {
        Random random = new Random(7);
        for (int each = 0; each < TEXTS; each++) {
            asByTheBook(random.ints(random.nextInt(LONGEST), 0, ODD.length)
                    .map(at -> ODD[at])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
    }

    private static void asByTheBook(String text) {
        assertThat(OneLine.composed(text))
                .as(text)
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip());
        assertThat(OneLine.of(text))
                .as(text)
                .isEqualTo(text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip());
    }
}
