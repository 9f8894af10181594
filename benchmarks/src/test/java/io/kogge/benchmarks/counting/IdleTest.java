// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleTest {
    @Test
    void what_is_used_anyway_in_that_time_is_left_out() {
        Idle idle = new Idle(fetches(180), 2);

        assertThat(idle.beyond(fetches(500), 5, used -> used.broker().fetches()))
                .isEqualTo(50);
        assertThat(idle.beyond(fetches(500), 5, used -> used.broker().sends())).isZero();
    }

    @Test
    void less_than_is_used_anyway_is_nothing() {
        assertThat(new Idle(fetches(180), 2)
                        .beyond(fetches(440), 5, used -> used.broker().fetches()))
                .isZero();
    }

    @Test
    void watching_takes_the_difference_over_the_time_that_it_really_took() {
        AtomicLong counted = new AtomicLong(70);

        Idle idle = Idle.watch(Duration.ofMillis(20), () -> fetches(counted.getAndAdd(30)));

        assertThat(idle.usage().broker().fetches()).isEqualTo(30);
        assertThat(idle.seconds()).isPositive();
    }

    private static Usage fetches(long number) {
        return new Usage(new Cpu(Map.of()), Usage.NOTHING.database(), new BrokerCounts(0, number, 0));
    }
}
