// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Runs the recurring jobs between start and stop; stopping waits for the runs under way. */
final class JobRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final List<RecurringJob> jobs;
    private final Duration stopLimit;
    private final MeterRegistry meters;

    private Sinks.Empty<Void> stopping = Sinks.empty();
    private Sinks.Empty<Void> stopped = Sinks.empty();
    private volatile boolean running;

    JobRunner(List<RecurringJob> jobs, Duration stopLimit, MeterRegistry meters) {
        this.jobs = List.copyOf(jobs);
        this.stopLimit = stopLimit;
        this.meters = meters;
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        stopping = Sinks.empty();
        stopped = Sinks.empty();
        Sinks.Empty<Void> end = stopped;
        Flux.fromIterable(jobs)
                .flatMap(this::loop, Math.max(1, jobs.size()))
                .doFinally(signal -> end.tryEmitEmpty())
                .subscribe();
    }

    private Mono<Void> loop(RecurringJob job) {
        Mono<Void> stop = stopping.asMono();
        return Mono.defer(() -> run(job))
                .then(Mono.delay(job.every()).takeUntilOther(stop))
                .repeat(() -> running)
                .then()
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Void> run(RecurringJob job) {
        return Mono.defer(job.run()).timeout(job.timeLimit()).onErrorResume(error -> {
            meters.counter("kogge.job.failures", "job", job.name()).increment();
            LOG.warn("Job {} failed and comes again in {}: {}", job.name(), job.every(), error.toString());
            LOG.debug("Job {} failed", job.name(), error);
            return Mono.empty();
        });
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopping.tryEmitEmpty();
        stopped.asMono().timeout(stopLimit, Mono.empty()).block();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Started last, stopped first. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
