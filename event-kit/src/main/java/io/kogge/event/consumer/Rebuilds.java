// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.failure.FailureText;
import java.time.Clock;
import java.time.Duration;
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

    /** After that every instance goes by what was said of the generations. */
    private static final Duration EVERYBODY_KNOWS = KnownGenerations.VALID.plusMillis(200);

    /** Whoever began to read the old generation has this long to end. */
    private static final Duration LONGEST_READING = Duration.ofSeconds(5);

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
    public Flux<State> views() {
        return Flux.fromIterable(handlers.views())
                .concatMap(kept -> store.generationsNow(kept.name())
                        .map(generations -> new State(
                                kept.name(), kept.consumer(), generations.serving(), generations.building() != null)));
    }

    /**
     * The state of a view.
     *
     * @param name the view
     * @param consumer who keeps it
     * @param generation the one that serves
     * @param rebuilding whether the next one is being built
     */
    public record State(String name, String consumer, int generation, boolean rebuilding) {}

    /**
     * Starts a rebuild and completes when it is under way. Rejections: {@code projection-not-found};
     * {@code rebuild-under-way} in some instance.
     */
    public Mono<Void> start(String name) {
        return Mono.defer(() -> {
            KeptView kept = handlers.view(name);
            return lease.take(name)
                    .switchIfEmpty(Mono.error(() -> new Rejection.Conflict("rebuild-under-way")))
                    .flatMap(generation -> dropLeftovers(name, generation)
                            .then(store.index(kept.view(), generation))
                            .then(store.generationsNow(name))
                            .flatMap(known -> store.keepErased(name, known.serving(), generation)
                                    .then(lease.announce(name, generation))
                                    .doOnSuccess(done -> background(kept.writer(), generation, known.serving()))));
        });
    }

    private void background(ViewWriter<?> writer, int generation, int old) {
        String name = writer.projection().name();
        underWay.add(Mono.delay(EVERYBODY_KNOWS)
                .publishOn(Schedulers.boundedElastic())
                .then(Mono.fromCallable(() -> run(writer, generation, old)))
                .onErrorResume(error -> abandon(name, generation, error))
                .delayElement(EVERYBODY_KNOWS.plus(LONGEST_READING))
                .flatMap(serving -> lease.retire(name, old).thenReturn(serving))
                .delayElement(EVERYBODY_KNOWS)
                .flatMap(serving -> drop(name, old).onErrorComplete())
                .subscribe());
    }

    private Mono<Integer> abandon(String name, int generation, Throwable error) {
        LOG.warn("Rebuilding {} failed, the old view goes on: {}", name, FailureText.brief(error));
        return lease.giveUp(name, generation)
                .then(Mono.delay(EVERYBODY_KNOWS))
                .then(drop(name, generation))
                .onErrorComplete()
                .then(Mono.empty());
    }

    /** Gives the generation that serves then. */
    private int run(ViewWriter<?> writer, int generation, int old) {
        String name = writer.projection().name();
        LOG.info("Rebuilding {} as generation {}", name, generation);
        Rebuild.Filled filled = rebuild.fill(
                writer, generation, () -> lease.renew(name, generation).block(CALL_LIMIT));
        lease.serve(name, generation, old, filled.end())
                .then(store.generationsNow(name))
                .block(CALL_LIMIT);
        LOG.info("Generation {} of {} serves; {} records left out", generation, name, filled.leftOut());
        return generation;
    }

    /** Ends rebuilds under way; another can be started over them later. */
    @Override
    public void close() {
        underWay.dispose();
    }

    /** What an instance left that crashed while it was building. */
    private Mono<Void> dropLeftovers(String name, int generation) {
        return store.generationsNow(name)
                .flatMapMany(known -> Flux.range(known.serving() + 1, generation - known.serving() - 1))
                .concatMap(leftover -> drop(name, leftover))
                .then();
    }

    private Mono<Void> drop(String name, int generation) {
        return Mono.from(store.collection(name, generation).drop());
    }
}
