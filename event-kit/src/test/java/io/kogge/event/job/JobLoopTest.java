// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class JobLoopTest {
    private final VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
    private final AtomicInteger begun = new AtomicInteger();

    @AfterEach
    void giveTimeBack() {
        VirtualTimeScheduler.reset();
    }

    @Test
    void aJobWithoutRestComesAgainAfterItsPauseHoweverLongItTook() {
        run(job());
        time.advanceTimeBy(Duration.ofSeconds(33));
        assertThat(begun).hasValue(4);
    }

    @Test
    void aJobThatRestsTakesItsShareOfTheTimeAndNoMore() {
        run(job().resting(4));
        time.advanceTimeBy(Duration.ofSeconds(149));
        assertThat(begun).as("ten seconds of work, forty of rest").hasValue(3);
        time.advanceTimeBy(Duration.ofSeconds(1));
        assertThat(begun).hasValue(4);
    }

    /** As when a million documents are to be summed: what is left over must not wait for an hour and a half. */
    @Test
    void aJobWithALotToDoRestsForAMinuteAtMost() {
        run(job().resting(9));
        time.advanceTimeBy(Duration.ofSeconds(69));
        assertThat(begun).as("ten seconds of work, sixty of rest").hasValue(1);
        time.advanceTimeBy(Duration.ofSeconds(1));
        assertThat(begun).hasValue(2);
    }

    @Test
    void aJobThatIsCalledComesAtOnceAndOnceMoreForACallDuringItsRun() {
        WakeUp wakeUp = new WakeUp();
        run(job().wokenBy(wakeUp));
        time.advanceTimeBy(Duration.ofMillis(10_100));
        assertThat(begun).as("it pauses").hasValue(1);
        wakeUp.call();
        time.advanceTime();
        assertThat(begun).hasValue(2);
        wakeUp.call();
        time.advanceTimeBy(Duration.ofSeconds(10));
        assertThat(begun).as("without a pause").hasValue(3);
        time.advanceTimeBy(Duration.ofMillis(10_900));
        assertThat(begun).as("and then with one").hasValue(3);
        time.advanceTimeBy(Duration.ofMillis(100));
        assertThat(begun).hasValue(4);
    }

    private RecurringJob job() {
        return new RecurringJob(
                "test",
                Duration.ofSeconds(1),
                null,
                stopping -> Mono.defer(() -> {
                    begun.incrementAndGet();
                    return Mono.delay(Duration.ofSeconds(10)).then();
                }));
    }

    private void run(RecurringJob job) {
        new JobLoop(job, new JobLease(new MemoryLeases(), "one"), new SimpleMeterRegistry().counter("failures"))
                .until(Mono.never())
                .subscribe();
    }
}
