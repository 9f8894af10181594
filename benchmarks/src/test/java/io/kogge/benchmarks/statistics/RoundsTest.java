// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void sides_take_turns_and_none_is_always_first() {
        List<String> order = new ArrayList<>();
        Map<String, IntFunction<Double>> sides = new LinkedHashMap<>();
        sides.put("ours", round -> noted(order, "ours", round));
        sides.put("theirs", round -> noted(order, "theirs", round));

        Rounds.measure(3, sides);

        assertThat(order).containsExactly("ours 0", "theirs 0", "theirs 1", "ours 1", "ours 2", "theirs 2");
    }

    @Test
    void ratios_are_of_what_was_measured_in_the_same_round() {
        // the machine is half as fast in the second round: that cancels out
        Map<String, IntFunction<Double>> sides = new LinkedHashMap<>();
        sides.put("ours", round -> 300.0 / (round + 1));
        sides.put("theirs", round -> 100.0 / (round + 1));

        Rounds<Double> rounds = Rounds.measure(2, sides);

        assertThat(rounds.ratio("ours", "theirs", Double::doubleValue).values()).containsExactly(3.0, 3.0);
        assertThat(rounds.summary("ours", Double::doubleValue).values()).containsExactly(300.0, 150.0);
    }

    private static double noted(List<String> order, String side, int round) {
        order.add(side + " " + round);
        return round;
    }
}
