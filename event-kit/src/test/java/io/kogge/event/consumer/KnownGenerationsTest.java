// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class KnownGenerationsTest {
    private static final long VALID = KnownGenerations.VALID.toNanos();

    private final AtomicLong now = new AtomicLong(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger serving = new AtomicInteger(1);
    private Mono<Void> database = Mono.empty();
    private final KnownGenerations known = new KnownGenerations(
            view -> {
                asked.incrementAndGet();
                Generations answer = new Generations(serving.get(), null, null);
                return database.thenReturn(answer);
            },
            now::get);

    @Test
    void what_is_known_is_not_asked_again_and_never_used_when_it_may_be_outdated() {
        assertThat(serving()).isEqualTo(1);
        assertThat(serving()).isEqualTo(1);
        assertThat(asked).hasValue(1);
        serving.set(2);
        now.addAndGet(VALID);
        assertThat(serving()).isEqualTo(2);
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_view_in_use_is_asked_for_in_the_background_once_at_a_time() {
        serving();
        Sinks.Empty<Void> slow = Sinks.empty();
        database = slow.asMono();
        serving.set(2);
        now.addAndGet(VALID / 2);
        assertThat(serving()).isEqualTo(1);
        assertThat(serving()).isEqualTo(1);
        assertThat(asked).hasValue(2);
        slow.tryEmitEmpty();
        assertThat(serving()).isEqualTo(2);
        assertThat(asked).hasValue(2);
    }

    @Test
    void the_age_counts_from_the_asking_however_late_the_answer_comes() {
        database = Mono.fromRunnable(() -> now.addAndGet(VALID));
        serving();
        serving.set(2);
        assertThat(serving()).isEqualTo(2);
    }

    private int serving() {
        return known.of("board").block(Duration.ofSeconds(5)).serving();
    }
}
