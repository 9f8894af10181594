// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class OpenLoopTest {
    private static final long MILLI = 1_000_000;
    private static final double RATE = 1_000;
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Time that passes only when somebody waits. */
    private static final class SetTime implements Pace {
        private long now;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void awaitUntil(long nanos) {
            now = Math.max(now, nanos);
        }

        void pass(long nanos) {
            now += nanos;
        }
    }

    private final SetTime time = new SetTime();

    @Test
    void requests_are_sent_at_the_rate() {
        List<Long> sent = new ArrayList<>();
        new OpenLoop(time).run(RATE, Duration.ofMillis(5), number -> {
            sent.add(time.nanos());
            return Mono.just(true);
        });

        assertThat(sent).containsExactly(0L, MILLI, 2 * MILLI, 3 * MILLI, 4 * MILLI);
    }

    @Test
    void a_stall_is_felt_by_all_that_were_to_be_sent_meanwhile() {
        // every request takes a tenth of a millisecond, but the hundredth holds up everything for 300 ms
        Latencies latencies = new OpenLoop(time).run(RATE, SECOND, number -> {
            time.pass(number == 100 ? 300 * MILLI : MILLI / 10);
            return Mono.just(true);
        });

        // who only times requests from when they go out sees one slow one in a thousand
        assertThat(latencies.count()).isEqualTo(1_000);
        assertThat(latencies.percentile(50)).isLessThan(1);
        assertThat(latencies.percentile(90)).isGreaterThan(150);
        assertThat(latencies.percentile(99)).isGreaterThan(250);
    }

    @Test
    void without_a_stall_nobody_waits() {
        Latencies latencies = new OpenLoop(time).run(RATE, SECOND, number -> {
            time.pass(MILLI / 10);
            return Mono.just(true);
        });

        assertThat(latencies.percentile(100)).isLessThan(0.2);
    }

    @Test
    void what_is_refused_or_breaks_counts_as_failed_and_takes_time_all_the_same() {
        Latencies latencies = new OpenLoop(time).run(RATE, SECOND, number -> switch ((int) (number % 4)) {
            case 0 -> Mono.just(false);
            case 1 -> Mono.error(new IllegalStateException("broken"));
            default -> Mono.just(true);
        });

        assertThat(latencies.count()).isEqualTo(1_000);
        assertThat(latencies.failed()).isEqualTo(500);
    }

    @Test
    void answers_that_come_later_are_waited_for() {
        Latencies latencies = new OpenLoop()
                .run(RATE, Duration.ofMillis(20), number -> Mono.just(true).delayElement(Duration.ofMillis(50)));

        assertThat(latencies.count()).isEqualTo(20);
        assertThat(latencies.percentile(50)).isGreaterThanOrEqualTo(49);
    }
}
