// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

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

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(LONGEST - 2), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
