// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Runs the recurring jobs between start and stop; stopping waits for the runs under way, then cuts off what is left. */
final class JobRunner implements SmartLifecycle {
    private final List<RecurringJob> jobs;
    private final Duration stopLimit;
    private final JobLease lease;
    private final MeterRegistry meters;

    private Sinks.Empty<Void> stopping = Sinks.empty();
    private Sinks.Empty<Void> stopped = Sinks.empty();
    private Disposable runs = Disposables.disposed();
    private volatile boolean running;

    JobRunner(List<RecurringJob> jobs, Duration stopLimit, JobLease lease, MeterRegistry meters) {
        this.jobs = List.copyOf(jobs);
        this.stopLimit = stopLimit;
        this.lease = lease;
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
        List<Mono<Void>> loops = jobs.stream()
                .flatMap(job -> IntStream.range(0, job.atOnce()).mapToObj(each -> loop(job)))
                .toList();
        runs = Flux.fromIterable(loops)
                .flatMap(Function.identity(), Math.max(1, loops.size()))
                .doFinally(signal -> end.tryEmitEmpty())
                .subscribe();
    }

    private Mono<Void> loop(RecurringJob job) {
        return new JobLoop(job, lease, meters.counter("kogge.job.failures", "job", job.name()))
                .until(stopping.asMono())
                .subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public synchronized void stop() {
        stopping.tryEmitEmpty();
        running = false;
        stopped.asMono().timeout(stopLimit, Mono.empty()).block();
        runs.dispose();
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
