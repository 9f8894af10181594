// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.benchmarks.counting.BrokerCounts;
import io.kogge.benchmarks.counting.Cpu;
import io.kogge.benchmarks.counting.DatabaseCounts;
import io.kogge.benchmarks.counting.Usage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrowthTest {
    @Test
    void a_decision_is_compared_with_a_decision_however_many_there_were() {
        Growth growth = new Growth(stretch(100, 1, 50_000), stretch(300, 6, 450_000));

        assertThat(growth.slowdown()).isEqualTo(2);
        assertThat(growth.swelling()).isEqualTo(3);
    }

    private static Stretch stretch(int count, double seconds, long bytes) {
        return new Stretch(
                count,
                seconds,
                new Usage(new Cpu(Map.of()), new DatabaseCounts(Map.of(), 0, 0, bytes), BrokerCounts.NONE));
    }
}
