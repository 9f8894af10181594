// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameQueryTest {
    private static final int LONGEST = 6;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        Groningen, groningen
        Groningen, GRONINGEN
        Groningen, gron
        Groningen, gronigen
        Groningen, gronningen
        Groningen, grobingen
        Groningen, gronignen
        Groningen, roningen
        Gemeente Groningen, groningen gem
        Xi'an, xian
        Xi’an, Xi'an
        Curaçao, curacao
        Curacao, Curaçao
        Kraków, KRAKOW
        Łódź, lodz
        Düsseldorf, Duesseldorf
        Großenkneten, grossenkneten
        Tórshavn, torshavn
        Ålborg, alborg
        Đà Nẵng, da nang
        İzmir, izmir
        ＡＢＣ, abc
        西安市, 西安
        西安市, 安
        哈尔滨, 滨 哈
        Мурманск, мурманс
        Мурманск, Мурмонск
        Архангельск, арх
        Йошкар-Ола, йошкар ола
        Αθήνα, αθηνα
        's-Hertogenbosch, hertogenbosch
        Horizon 2020, 2020
        """)
    void isFound(String name, String typed) {
        assertThat(NameQuery.of(typed).matches(NameKeys.of(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        Groningen, gronixxen
        Groningen, ningen
        Groningen, groningen oldenburg
        Groningen, g
        Ede, e
        Xi, xim
        Xi, xa
        Horizon 2020, 2021
        西安市, 西京
        Мурманск, Архангельск
        Groningen, ...
        """)
    void isAnother(String name, String typed) {
        assertThat(NameQuery.of(typed).matches(NameKeys.of(name))).isFalse();
    }

    @Test
    void forgivesOneSlipAndNoMore() {
        Random random = new Random(34);
        for (int round = 0; round < 100_000; round++) {
            String name = word(random);
            String typed = word(random);
            boolean near = typed.length() >= 3 && name.length() >= 3 && distance(name, typed) <= 1;
            assertThat(NameQuery.of(typed).matches(NameKeys.of(name)))
                    .as("%s for %s", name, typed)
                    .isEqualTo(near || name.startsWith(typed));
        }
    }

    @Test
    void knowsNoLongerWordsThanAnybodyTypes() {
        String name = "a".repeat(1000);
        assertThat(NameKeys.of(name)).hasSize(1 + Words.LONGEST);
        assertThat(NameQuery.of(name).matches(NameKeys.of(name))).isTrue();
    }

    /** Few letters, so that many are near. */
    private static String word(Random random) {
        return random.ints(2 + random.nextInt(LONGEST - 1), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** By the book, where a swap of neighbours is one change. */
    private static int distance(String left, String right) {
        int[][] least = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int other = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                least[i][j] = Math.min(least[i - 1][j - 1] + other, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[left.length()][right.length()];
    }
}
