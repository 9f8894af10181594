// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.benchmarks.load.ClosedLoop.Outcome;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ClosedLoopTest {
    @Test
    void there_are_never_more_under_way_than_connections() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Outcome outcome = new ClosedLoop(4).run(Flux.range(0, 40).map(Integer::longValue), number -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            return Mono.just(number % 10 != 0)
                    .delayElement(Duration.ofMillis(2))
                    .doOnNext(done -> underWay.decrementAndGet());
        });

        assertThat(most).hasValue(4);
        assertThat(outcome.answered()).isEqualTo(36);
        assertThat(outcome.failed()).isEqualTo(4);
    }

    @Test
    void numbers_go_on_from_run_to_run_without_gaps() {
        AtomicLong numbers = new AtomicLong();
        ClosedLoop loop = new ClosedLoop(2);
        Call call = number -> Mono.just(true).delayElement(Duration.ofMillis(1));

        Outcome first = loop.run(Duration.ofMillis(20), numbers, call);
        Outcome second = loop.run(Duration.ofMillis(20), numbers, call);

        assertThat(first.answered() + second.answered()).isEqualTo(numbers.get());
    }
}
