// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class WakeUpTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final WakeUp wakeUp = new WakeUp();

    @Test
    void a_call_wakes_one_of_those_who_wait_the_longest_first() {
        List<CompletableFuture<Void>> workers =
                Stream.generate(() -> wakeUp.await(0, LONG).toFuture()).limit(3).toList();
        wakeUp.call();
        assertThat(workers).extracting(CompletableFuture::isDone).containsExactly(true, false, false);
        wakeUp.call();
        assertThat(workers).extracting(CompletableFuture::isDone).containsExactly(true, true, false);
    }

    @Test
    void who_looked_before_the_call_does_not_wait() {
        long seen = wakeUp.calls();
        wakeUp.call();
        assertThat(wakeUp.await(seen, LONG).toFuture()).isDone();
        assertThat(wakeUp.await(wakeUp.calls(), LONG).toFuture()).isNotDone();
    }

    @Test
    void without_a_call_it_is_over_in_time_and_nobody_is_woken_in_vain() {
        CompletableFuture<Void> gone = wakeUp.await(0, Duration.ofMillis(1)).toFuture();
        CompletableFuture<Void> there = wakeUp.await(0, LONG).toFuture();
        await().until(gone::isDone);
        wakeUp.call();
        await().until(there::isDone);
    }

    @Test
    void something_else_ends_the_waiting_too() {
        assertThat(wakeUp.await(0, Mono.just("stop")).toFuture()).isDone();
    }
}
