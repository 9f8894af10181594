// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.benchmarks.counting.BrokerCounts;
import io.kogge.benchmarks.counting.Cpu;
import io.kogge.benchmarks.counting.DatabaseCounts;
import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.load.Call;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class WindowTest {
    private static final Duration LENGTH = Duration.ofMillis(50);

    /** Takes every form at once, and decides every second one only when somebody waits for it. */
    private static final class SlowDesk implements Desk {
        private final AtomicLong taken = new AtomicLong();
        private long decided;
        private long sends;

        @Override
        public Call handIn() {
            return person -> Mono.delay(Duration.ofMillis(1)).map(done -> {
                taken.incrementAndGet();
                return true;
            });
        }

        @Override
        public long decided() {
            return Math.max(decided, taken.get() / 2);
        }

        @Override
        public void awaitDecided(long count) {
            decided = count;
        }

        @Override
        public void awaitQuiet() {
            sends = 3 * taken.get();
        }

        @Override
        public Usage usage() {
            return new Usage(new Cpu(Map.of()), new DatabaseCounts(Map.of(), 0, 0, 0), new BrokerCounts(sends, 0, 0));
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    private final Desks desks = new Desks(Map.of(), Map.of(), new AtomicLong());

    @Test
    void what_is_not_decided_by_the_end_does_not_count() {
        Window window = Window.of(desks, new SlowDesk(), LENGTH);

        assertThat(window.answered()).isPositive();
        assertThat(window.undecided()).isEqualTo(window.answered() - window.answered() / 2);
        assertThat(window.perSecond()).isEqualTo((window.answered() - window.undecided()) / window.seconds());
    }

    @Test
    void what_is_done_after_the_last_answer_is_paid_for_too() {
        Window window = Window.of(desks, new SlowDesk(), LENGTH);

        assertThat(window.each(window.usage().broker().sends())).isEqualTo(3);
    }

    @Test
    void what_was_decided_before_belongs_to_the_window_before() {
        Desk desk = new SlowDesk();
        Window.of(desks, desk, LENGTH);
        Window second = Window.of(desks, desk, LENGTH);

        assertThat(second.undecided()).isBetween(0L, second.answered());
    }
}
