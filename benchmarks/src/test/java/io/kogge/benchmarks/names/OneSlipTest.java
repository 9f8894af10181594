// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.name.NameKeys;
import io.kogge.kernel.name.NameQuery;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Both sides of the row mean the same by a slip. */
class OneSlipTest {
    private static final int LONGEST = 5;

    @Test
    void itIsWhatNameKeysForgive() {
        Random random = new Random(1);
        for (int round = 0; round < 100_000; round++) {
            String name = word(random);
            String typed = word(random);
            assertThat(OneSlip.between(name, typed) || name.startsWith(typed))
                    .as("%s for %s", name, typed)
                    .isEqualTo(NameQuery.of(typed).matches(NameKeys.of(name)));
        }
    }

    @Test
    void aTypoIsOneSlip() {
        Random random = new Random(2);
        for (int number = 0; number < 1000; number++) {
            String name = MadeNames.name(number);
            assertThat(NameQuery.of(MadeNames.typo(name, random)).matches(NameKeys.of(name)))
                    .isTrue();
        }
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(LONGEST - 2), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
