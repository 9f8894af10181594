// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.mongo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * Writes many things by one write: what comes while a write is under way goes with the next. The first is written at
 * once, so that who is alone waits for nobody; or it waits a moment for others, where a write less is worth more, as each
 * costs the database as much as four or five documents in it.
 *
 * @param <T> what is written
 */
public final class SharedWrites<T> {
    private static final int MOST = 500;

    private record Waiting<T>(T item, MonoSink<Void> done) {}

    private final Function<List<T>, Mono<Map<Integer, Throwable>>> write;
    private final Duration gather;
    private final Queue<Waiting<T>> waiting = new ArrayDeque<>();
    private boolean writing;

    /**
     * Writes by this function, which is not called again before it has ended. It gives what was refused, by the place in
     * the list; an error of its own is everybody's.
     */
    public SharedWrites(Function<List<T>, Mono<Map<Integer, Throwable>>> write) {
        this(write, Duration.ZERO);
    }

    /** The same, where each write waits so long for more that goes with it. */
    public SharedWrites(Function<List<T>, Mono<Map<Integer, Throwable>>> write, Duration gather) {
        this.write = write;
        this.gather = gather;
    }

    /** Writes it with whatever else there is; an error where it was refused, or the write failed. */
    public Mono<Void> write(T item) {
        return Mono.<Void>create(sink -> {
                    if (isFirst(new Waiting<>(item, sink))) {
                        writeSoon();
                    }
                })
                // who waits must not hold up the next write
                .publishOn(Schedulers.parallel());
    }

    private synchronized boolean isFirst(Waiting<T> one) {
        boolean first = !writing;
        waiting.add(one);
        writing = true;
        return first;
    }

    private void goOn() {
        if (isMore()) {
            writeSoon();
        }
    }

    private synchronized boolean isMore() {
        writing = !waiting.isEmpty();
        return writing;
    }

    private synchronized List<Waiting<T>> next() {
        List<Waiting<T>> next = new ArrayList<>();
        while (next.size() < MOST && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        return next;
    }

    private void writeSoon() {
        if (gather.isZero()) {
            writeNext();
        } else {
            Schedulers.parallel().schedule(this::writeNext, gather.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void writeNext() {
        List<Waiting<T>> next = next();
        Mono.defer(() -> write.apply(next.stream().map(Waiting::item).toList()))
                .defaultIfEmpty(Map.of())
                .doFinally(end -> goOn())
                .subscribe(
                        refused -> tell(next, refused),
                        error -> next.forEach(one -> one.done().error(error)));
    }

    private static <T> void tell(List<Waiting<T>> written, Map<Integer, Throwable> refused) {
        for (int i = 0; i < written.size(); i++) {
            Throwable own = refused.get(i);
            if (own == null) {
                written.get(i).done().success();
            } else {
                written.get(i).done().error(own);
            }
        }
    }
}
