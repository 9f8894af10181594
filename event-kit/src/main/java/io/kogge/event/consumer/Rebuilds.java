// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.event.job.Leases;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.failure.FailureText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
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
    private static final Duration TERM = Duration.ofMinutes(1);
    /** Dropping what is left takes moments; whoever dies in one of them keeps operators from rebuilding so long. */
    private static final Duration SWEEPERS_TERM = Duration.ofSeconds(10);

    /** After that every instance goes by what was said of the generations. */
    private static final Duration EVERYBODY_KNOWS = KnownGenerations.VALID.plusMillis(200);

    /** Whoever began to read the old generation has this long to end. */
    private static final Duration LONGEST_READING = Duration.ofSeconds(5);

    private final Handlers handlers;
    private final ViewStore store;
    private final Rebuild rebuild;
    private final GenerationSwitch generations;
    private final Leases leases;
    private final Clock system;
    private final Disposable.Composite underWay = Disposables.composite();

    Rebuilds(Handlers handlers, ViewStore store, Rebuild rebuild, Leases leases, Clock system) {
        this.handlers = handlers;
        this.store = store;
        this.rebuild = rebuild;
        this.generations = new GenerationSwitch(store.meta());
        this.leases = leases;
        this.system = system;
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
            String builder = UUID.randomUUID().toString();
            return leases.take(lease(name), builder, TERM)
                    .filter(taken -> taken)
                    .switchIfEmpty(Mono.error(() -> new Rejection.Conflict("rebuild-under-way")))
                    .flatMap(taken -> generations.next(name))
                    .flatMap(generation -> prepare(kept, generation)
                            .doOnNext(old -> background(kept.writer(), new Building(builder, generation, old))))
                    .then();
        });
    }

    private static String lease(String view) {
        return "rebuild." + view;
    }

    /** Gives the generation that serves meanwhile. */
    private Mono<Integer> prepare(KeptView kept, int generation) {
        String name = kept.name();
        return dropLeftovers(name, generation)
                .then(store.index(kept.view(), generation))
                .then(store.generationsNow(name))
                .flatMap(known -> store.keepErased(name, known.serving(), generation)
                        .then(generations.announce(name, generation))
                        .thenReturn(known.serving()));
    }

    private record Building(String builder, int generation, int old) {}

    private void background(ViewWriter<?> writer, Building building) {
        String name = writer.projection().name();
        Mono<Void> built =
                Mono.<Void>fromRunnable(() -> run(writer, building)).subscribeOn(Schedulers.boundedElastic());
        underWay.add(leases.during(lease(name), building.builder(), TERM, built)
                .then(Mono.defer(() -> leases.giveBack(lease(name), building.builder())))
                .thenReturn(true)
                .onErrorResume(error -> abandon(name, building, error).thenReturn(false))
                .filter(serving -> serving)
                .delayElement(EVERYBODY_KNOWS.plus(LONGEST_READING))
                .flatMap(serving -> generations.retire(name, building.old()).thenReturn(serving))
                .delayElement(EVERYBODY_KNOWS)
                .flatMap(serving -> store.drop(name, building.old()))
                .onErrorComplete()
                .subscribe());
    }

    private Mono<Void> abandon(String name, Building building, Throwable error) {
        LOG.warn("Rebuilding {} failed, the old view goes on: {}", name, FailureText.brief(error));
        return generations
                .giveUp(name, building.generation())
                .then(leases.giveBack(lease(name), building.builder()))
                .then(Mono.delay(EVERYBODY_KNOWS))
                .then(store.drop(name, building.generation()))
                .onErrorComplete();
    }

    private void run(ViewWriter<?> writer, Building building) {
        String name = writer.projection().name();
        LOG.info("Rebuilding {} as generation {}", name, building.generation());
        long begun = System.nanoTime();
        Rebuild.Filled filled = rebuild.fill(
                writer, building.generation(), () -> System.nanoTime() - begun >= EVERYBODY_KNOWS.toNanos());
        generations
                .serve(name, building.generation(), building.old(), filled.end(), system.instant())
                .then(store.generationsNow(name))
                .block(CALL_LIMIT);
        LOG.info("Generation {} of {} serves; {} records left out", building.generation(), name, filled.leftOut());
    }

    /**
     * Drops the generations that a crash left behind, unless somebody builds one now.
     *
     * @param moment what was replaced later may still be read
     * @return how many
     */
    Mono<Long> deleteOlderThan(Instant moment) {
        return Flux.fromIterable(handlers.views())
                .map(KeptView::name)
                .concatMap(name -> {
                    String sweeper = UUID.randomUUID().toString();
                    return leases.take(lease(name), sweeper, SWEEPERS_TERM)
                            .filter(taken -> taken)
                            .flatMap(taken -> generations.settle(name, moment))
                            // what was written until now is dropped next time, when everybody knows
                            .flatMap(written -> written ? Mono.just(0L) : store.dropUnused(name))
                            .flatMap(dropped ->
                                    leases.giveBack(lease(name), sweeper).thenReturn(dropped));
                })
                .reduce(0L, Long::sum);
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
                .concatMap(leftover -> store.drop(name, leftover))
                .then();
    }
}
