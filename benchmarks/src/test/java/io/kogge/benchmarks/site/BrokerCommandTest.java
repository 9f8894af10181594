// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.benchmarks.counting.BrokerCounts;
import org.junit.jupiter.api.Test;

class BrokerCommandTest {
    @Test
    void counts_are_told_in_one_line() {
        assertThat(BrokerCommand.read("12 345 6")).isEqualTo(new BrokerCounts(12, 345, 6));
    }
}
