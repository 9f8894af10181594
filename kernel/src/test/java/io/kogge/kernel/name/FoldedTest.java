// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    private static final int TEXTS = 50_000;
    private static final int LONGEST = 24;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        "  Gemeente  Groningen ", gemeente groningen
        Xi'an, xian
        "a ' b", a b
        A.B.-C_d, a b c d
        "tab	line", tab line
        Horizon 2020!, horizon 2020
        "''", ""
        "...", ""
        "", ""
        Straße, strasse
        Curaçao, curacao
        """)
    void isComparedWithoutWhatMakesNoDifference(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
    }

    /** What is done quickly with plain letters is what the tables of Unicode do with them, as with any others. */
    @Test
    void plainLettersAreFoldedAsAllAre() {
        Random random = new Random(11);
        for (int each = 0; each < TEXTS; each++) {
            String text = plain(random);
            // a letter of another script keeps the whole from being plain, and is a word of its own behind the rest
            String byTables = Folded.of(text + " Ж");

            assertThat((Folded.of(text) + " ж").strip()).as(text).isEqualTo(byTables);
        }
    }

    @Test
    void plainLettersMakeTheWordsThatAllMake() {
        Random random = new Random(12);
        for (int each = 0; each < TEXTS; each++) {
            String text = plain(random);

            assertThat(Words.of(text + " ж"))
                    .as(text)
                    .containsAll(Words.of(text))
                    .hasSize(Words.of(text).size() + 1);
        }
    }

    private static String plain(Random random) {
        return random.ints(random.nextInt(LONGEST), 0, '~' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
