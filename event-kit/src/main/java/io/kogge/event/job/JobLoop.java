// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import io.kogge.kernel.failure.FailureText;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** One job, run after run. */
final class JobLoop {
    private static final Logger LOG = LoggerFactory.getLogger(JobLoop.class);

    /** However long a run took, what came meanwhile or was cut off by the time limit does not wait longer for the next. */
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final RecurringJob job;
    private final JobLease lease;
    private final Counter failures;
    private volatile boolean failing;
    private volatile boolean stopping;

    JobLoop(RecurringJob job, JobLease lease, Counter failures) {
        this.job = job;
        this.lease = lease;
        this.failures = failures;
    }

    /** Runs until the stop, and then to the end of the run under way. */
    Mono<Void> until(Publisher<Void> stop) {
        Mono<Void> stopped =
                Mono.from(stop).doOnTerminate(() -> stopping = true).cache();
        Mono<Void> runs =
                Mono.defer(() -> runAndPause(stopped)).repeat(() -> !stopping).then();
        // the stop is listened to from the beginning, so that a run under way can ask for it
        return Mono.when(stopped, runs).then(Mono.defer(() -> lease.giveBack(job)));
    }

    private Mono<Void> runAndPause(Mono<Void> stopped) {
        // a call during the run is about what the run may not have seen
        long calls = job.wakeUp().calls();
        return run().thenReturn(job)
                .elapsed()
                .flatMap(ran -> job.wakeUp().await(calls, pause(ran.getT1())).takeUntilOther(stopped))
                // who calls does not run it
                .publishOn(Schedulers.parallel());
    }

    private Duration pause(long millis) {
        Duration asked = Duration.ofMillis(millis).multipliedBy(job.rest());
        Duration rest = asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
        return rest.compareTo(job.every()) > 0 ? rest : job.every();
    }

    private Mono<Void> run() {
        Mono<Void> run = Mono.defer(() -> job.run().apply(() -> stopping));
        return lease.run(job, job.timeLimit() == null ? run : run.timeout(job.timeLimit()))
                .doOnSuccess(done -> succeeded())
                .onErrorResume(error -> {
                    failed(error);
                    return Mono.empty();
                });
    }

    private void succeeded() {
        if (failing) {
            failing = false;
            LOG.info("Job {} succeeds again", job.name());
        }
    }

    /** Says it once, and not at every run until the cause is gone. */
    private void failed(Throwable error) {
        failures.increment();
        if (!failing) {
            failing = true;
            LOG.warn("Job {} failed, it comes again every {}: {}", job.name(), job.every(), FailureText.brief(error));
        }
        LOG.debug("Job {} failed", job.name(), error);
    }
}
