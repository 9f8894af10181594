// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class JobRunnerTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger runs = new AtomicInteger();
    private final MemoryLeases leases = new MemoryLeases();

    @Test
    void a_job_runs_again_and_again_and_never_overlaps_itself() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        JobRunner runner = runner(withoutLimit(stopping -> Mono.defer(() -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            return Mono.delay(Duration.ofMillis(5)).then(Mono.fromRunnable(() -> {
                atOnce.decrementAndGet();
                runs.incrementAndGet();
            }));
        })));
        runner.start();
        await().until(() -> runs.get() > 5);
        runner.stop();
        assertThat(most).hasValue(1);
    }

    @Test
    void a_job_of_which_several_runs_go_at_once_has_so_many_under_way_and_a_long_one_holds_up_no_other() {
        AtomicInteger begun = new AtomicInteger();
        JobRunner runner = runner(withoutLimit(stopping -> begun.incrementAndGet() == 1
                        ? Mono.delay(Duration.ofMillis(1))
                                .repeat(() -> !stopping.getAsBoolean())
                                .then()
                        : Mono.fromRunnable(runs::incrementAndGet))
                .times(2));
        runner.start();
        await().until(() -> runs.get() > 5);
        runner.stop();
        assertThat(begun.get() - runs.get()).as("the long one").isOne();
    }

    @Test
    void an_error_is_counted_and_the_next_run_comes_as_usual() {
        JobRunner runner = runner(job(() -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("once");
            }
            return Mono.error(new IllegalStateException("again"));
        }));
        runner.start();
        await().until(() -> runs.get() > 3);
        runner.stop();
        assertThat(meters.counter("kogge.job.failures", "job", "test").count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_run_that_lasts_too_long_is_cancelled() {
        JobRunner runner =
                runner(job(() -> Mono.never().doOnCancel(runs::incrementAndGet).then()));
        runner.start();
        await().until(() -> runs.get() > 1);
        runner.stop();
    }

    @Test
    void stopping_waits_for_the_run_under_way_and_starts_no_other() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> end = new CompletableFuture<>();
        RecurringJob job = new RecurringJob("test", Duration.ZERO, Duration.ofSeconds(10), () -> {
            runs.incrementAndGet();
            begun.countDown();
            return Mono.fromFuture(end);
        });
        JobRunner runner = runner(job);
        runner.start();
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(runner::stop);
        await().until(() -> !runner.isRunning());
        assertThat(stopped).isNotDone();
        end.complete(null);
        stopped.get(5, TimeUnit.SECONDS);
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_run_under_way_hears_of_the_stop_and_begins_nothing_new() {
        AtomicInteger steps = new AtomicInteger();
        JobRunner runner = runner(withoutLimit(stopping -> Mono.delay(Duration.ofMillis(1))
                .doOnNext(step -> steps.incrementAndGet())
                .repeat(() -> !stopping.getAsBoolean())
                .then()));
        runner.start();
        await().until(() -> steps.get() > 5);
        runner.stop();
        int atTheStop = steps.get();
        assertThat(meters.find("kogge.job.failures").counters())
                .allSatisfy(failures -> assertThat(failures.count()).isZero());
        await().during(Duration.ofMillis(50)).until(() -> steps.get() == atTheStop);
    }

    @Test
    void a_run_that_outlasts_the_stop_is_cut_off() {
        AtomicInteger cut = new AtomicInteger();
        JobRunner runner = new JobRunner(
                List.of(withoutLimit(stopping -> Mono.<Void>never()
                        .doOnSubscribe(s -> runs.incrementAndGet())
                        .doOnCancel(cut::incrementAndGet))),
                Duration.ofMillis(20),
                new JobLease(leases, "one"),
                meters);
        runner.start();
        await().until(() -> runs.get() == 1);
        runner.stop();
        assertThat(cut).hasValue(1);
    }

    @Test
    void what_is_to_be_done_once_is_done_by_whoever_has_the_lease_until_that_one_stops() {
        AtomicInteger others = new AtomicInteger();
        JobRunner one = runner(counting(runs).onceInTheCluster());
        one.start();
        await().until(() -> runs.get() > 1);
        JobRunner other = new JobRunner(
                List.of(counting(others).onceInTheCluster()),
                Duration.ofSeconds(5),
                new JobLease(leases, "other"),
                meters);
        other.start();
        int before = runs.get();
        await().until(() -> runs.get() > before + 5);
        assertThat(others).hasValue(0);
        one.stop();
        await().until(() -> others.get() > 1);
        other.stop();
        assertThat(leases.holders()).isEmpty();
    }

    private static RecurringJob counting(AtomicInteger runs) {
        return job(() -> Mono.fromRunnable(runs::incrementAndGet));
    }

    private static RecurringJob withoutLimit(Function<BooleanSupplier, Mono<Void>> run) {
        return new RecurringJob("test", Duration.ofMillis(1), null, run);
    }

    private JobRunner runner(RecurringJob job) {
        return new JobRunner(List.of(job), Duration.ofSeconds(5), new JobLease(leases, "one"), meters);
    }

    private static RecurringJob job(Supplier<Mono<Void>> run) {
        return new RecurringJob("test", Duration.ofMillis(1), Duration.ofMillis(50), run);
    }
}
