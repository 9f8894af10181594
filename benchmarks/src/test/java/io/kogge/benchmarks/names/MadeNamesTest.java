// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.name.NameKeys;
import io.kogge.kernel.name.NameQuery;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MadeNamesTest {
    @Test
    void aTypoIsOneSlip() {
        Random random = new Random(2);
        for (int number = 0; number < 1000; number++) {
            String name = MadeNames.name(number);
            assertThat(NameQuery.of(MadeNames.typo(name, random)).matches(NameKeys.of(name)))
                    .isTrue();
        }
    }
}
