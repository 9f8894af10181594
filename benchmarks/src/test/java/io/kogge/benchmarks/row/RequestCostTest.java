// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.benchmarks.counting.BrokerCounts;
import io.kogge.benchmarks.counting.Cpu;
import io.kogge.benchmarks.counting.Usage;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RequestCostTest {
    private static final int REQUESTS = 4;

    /** Milliseconds that the processes have worked. */
    private final AtomicLong worked = new AtomicLong();

    private final AtomicLong answered = new AtomicLong();

    private final RequestCost cost = new RequestCost(this::usage, this::followUp, Duration.ofMillis(1));

    @Test
    void what_comes_after_the_answers_is_paid_for_by_them() {
        double millis = cost.millis(
                number -> Mono.fromSupplier(() -> {
                    worked.addAndGet(5);
                    answered.incrementAndGet();
                    return true;
                }),
                REQUESTS);

        assertThat(millis).isEqualTo(5 + 2.0);
    }

    @Test
    void a_request_that_is_not_answered_as_it_should_be_costs_nothing_that_could_be_told() {
        assertThatThrownBy(() -> cost.millis(number -> Mono.just(number != 2), REQUESTS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 requests");
    }

    /** Two milliseconds for each answer that nothing came after yet. */
    private void followUp() {
        worked.addAndGet(2 * answered.getAndSet(0));
    }

    private Usage usage() {
        return new Usage(
                new Cpu(Map.of("service", worked.get() / 1000.0)), Usage.NOTHING.database(), BrokerCounts.NONE);
    }
}
