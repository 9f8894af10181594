// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import io.kogge.kernel.failure.FailureText;
import io.kogge.kernel.failure.Unavailability;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets a job work through many things, each by itself: one that fails is logged by its id and counted, and stops none
 * of the others; it comes again in the next run. A run that is cut off by its time limit is taken up by the next one
 * behind the last thing that was begun, so that nothing waits for ever behind what takes too long. Only an absent
 * database or broker ends a run.
 */
public final class EachAlone {
    private static final Logger LOG = LoggerFactory.getLogger(EachAlone.class);
    private static final String NOTHING = "";

    private final String job;
    private final int atOnce;
    private final Counter failures;
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private volatile String begun = NOTHING;

    /** For the job of this name, at most so many things at once. */
    public EachAlone(String job, int atOnce, MeterRegistry meters) {
        this.job = job;
        this.atOnce = atOnce;
        this.failures = meters.counter("kogge.job.item.failures", "job", job);
    }

    /** Does the work for each of these ids. */
    public Mono<Void> run(Flux<String> ids, Function<String, ? extends Mono<?>> work) {
        return ids.sort()
                .collectList()
                .flatMapIterable(this::fromWhereTheLastRunStopped)
                .flatMap(id -> alone(id, work), atOnce)
                .then()
                .doOnSuccess(done -> begun = NOTHING);
    }

    /** Says that one of the things could not be handled: once, and not in every run until the cause is gone. */
    public void failed(String id, Throwable failure) {
        failures.increment();
        if (failing.add(id)) {
            LOG.warn("Job {} cannot handle {}, it comes again: {}", job, id, FailureText.brief(failure));
        }
    }

    private List<String> fromWhereTheLastRunStopped(List<String> sorted) {
        String last = begun;
        return Stream.concat(
                        sorted.stream().filter(id -> id.compareTo(last) > 0),
                        sorted.stream().filter(id -> id.compareTo(last) <= 0))
                .toList();
    }

    private Mono<Void> alone(String id, Function<String, ? extends Mono<?>> work) {
        return Mono.defer(() -> {
                    begun = id;
                    return work.apply(id).then();
                })
                .doOnSuccess(done -> failing.remove(id))
                .onErrorResume(failure -> !Unavailability.is(failure), failure -> {
                    failed(id, failure);
                    return Mono.empty();
                });
    }
}
