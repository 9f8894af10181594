// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Test
    void ten_batches_at_either_end_are_compared_and_one_slow_one_changes_nothing() {
        List<Double> millis = DoubleStream.concat(
                        IntStream.range(0, 10).mapToDouble(batch -> batch == 3 ? 900 : 40),
                        DoubleStream.concat(
                                IntStream.range(0, 80).mapToDouble(batch -> 70),
                                IntStream.range(0, 10).mapToDouble(batch -> batch == 9 ? 800 : 50)))
                .boxed()
                .toList();

        Batches batches = new Batches(millis);

        assertThat(batches.first()).isEqualTo(40);
        assertThat(batches.last()).isEqualTo(50);
        assertThat(batches.slowdown()).isEqualTo(1.25);
    }

    @Test
    void of_few_batches_none_is_at_both_ends() {
        assertThat(new Batches(List.of(10.0, 20.0, 60.0, 30.0, 30.0)).slowdown())
                .isEqualTo(2);
    }
}
