// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.failure.FailureText;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Rebuilds views from the log while the old generation serves. */
public final class Rebuilds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration CALL_LIMIT = Duration.ofSeconds(30);

    /** Whoever reads the old generation at the moment of switching has this long to end. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Handlers handlers;
    private final ViewStore store;
    private final Rebuild rebuild;
    private final GenerationLease lease;
    private final Disposable.Composite underWay = Disposables.composite();

    Rebuilds(Handlers handlers, ViewStore store, Rebuild rebuild, Clock system) {
        this.handlers = handlers;
        this.store = store;
        this.rebuild = rebuild;
        this.lease = new GenerationLease(store.meta(), system);
    }

    /** The views and which generation of each serves. */
    public Flux<View> views() {
        return Flux.fromIterable(handlers.projections())
                .concatMap(projection -> store.generations(projection.name())
                        .map(generations ->
                                new View(projection.name(), generations.serving(), generations.building() != null)));
    }

    /**
     * A view.
     *
     * @param name its projection
     * @param generation the one that serves
     * @param rebuilding whether the next one is being built
     */
    public record View(String name, int generation, boolean rebuilding) {}

    /**
     * Starts a rebuild and completes when it is under way. Rejections: {@code projection-not-found};
     * {@code rebuild-under-way} in some instance.
     */
    public Mono<Void> start(String name) {
        return Mono.defer(() -> {
            Projection projection = handlers.projection(name);
            return lease.take(name)
                    .switchIfEmpty(Mono.error(() -> new Rejection.Conflict("rebuild-under-way")))
                    .flatMap(generation -> dropLeftovers(name, generation)
                            .then(store.index(projection, generation))
                            .then(store.generations(name))
                            .flatMap(known -> store.keepErased(name, known.serving(), generation))
                            .then(lease.announce(name, generation))
                            .doOnSuccess(done -> background(projection, generation)));
        });
    }

    private void background(Projection projection, int generation) {
        underWay.add(Mono.fromCallable(() -> run(projection, generation))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorResume(error -> abandon(projection.name(), generation, error))
                .delayElement(GRACE)
                .flatMap(old -> drop(projection.name(), old).onErrorComplete())
                .subscribe());
    }

    private Mono<Integer> abandon(String name, int generation, Throwable error) {
        LOG.warn("Rebuilding {} failed, the old view goes on: {}", name, FailureText.brief(error));
        return lease.giveUp(name, generation)
                .then(drop(name, generation))
                .onErrorComplete()
                .then(Mono.empty());
    }

    /** Gives the generation that served before. */
    private int run(Projection projection, int generation) {
        String name = projection.name();
        Generations before = Objects.requireNonNull(store.generations(name).block(CALL_LIMIT));
        LOG.info("Rebuilding {} as generation {}", name, generation);
        long leftOut = rebuild.fill(
                projection, generation, () -> lease.renew(name, generation).block(CALL_LIMIT));
        lease.serve(name, generation).block(CALL_LIMIT);
        LOG.info("Generation {} of {} serves; {} records left out", generation, name, leftOut);
        return before.serving();
    }

    /** Ends rebuilds under way; another can be started over them later. */
    @Override
    public void close() {
        underWay.dispose();
    }

    /** What an instance left that crashed while it was building. */
    private Mono<Void> dropLeftovers(String name, int generation) {
        return store.generations(name)
                .flatMapMany(known -> Flux.range(known.serving() + 1, generation - known.serving() - 1))
                .concatMap(leftover -> drop(name, leftover))
                .then();
    }

    private Mono<Void> drop(String name, int generation) {
        return Mono.from(store.collection(name, generation).drop());
    }
}
