// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/** Where one request stands in the line of its network. */
final class PlaceInLine {
    /** What is under way for somebody who hung up ends within it, mostly; else hanging up would buy the next turn. */
    static final Duration GRACE = Duration.ofMillis(100);

    private final Lines lines;
    private final String network;
    private final long bytes;
    private final NetworkShare share;
    private final Scheduler scheduler;
    private final Sinks.Empty<Void> called = Sinks.empty();
    private final Disposable.Swap hold = Disposables.swap();
    private volatile boolean isCalled;

    PlaceInLine(Lines lines, String network, long bytes, NetworkShare share, Scheduler scheduler) {
        this.lines = lines;
        this.network = network;
        this.bytes = bytes;
        this.share = share;
        this.scheduler = scheduler;
    }

    String network() {
        return network;
    }

    /** How much of a body is kept while it waits. */
    long bytes() {
        return bytes;
    }

    /** It is its turn, for a while: what hangs must not keep its network waiting. */
    void call() {
        isCalled = true;
        hold.update(schedule(share.longestHold()));
        called.emitEmpty(Sinks.EmitFailureHandler.FAIL_FAST);
    }

    /** Ends when it is this one's turn, at once or, elsewhere, later; a rejection if that takes too long. */
    Mono<Void> turn() {
        return Mono.defer(() -> isCalled
                ? Mono.empty()
                : called.asMono()
                        .publishOn(scheduler)
                        .timeout(share.longestWait(), scheduler)
                        .onErrorMap(TimeoutException.class, tooLong -> Lines.busy(share)));
    }

    void leave() {
        hold.dispose();
        lines.leave(this);
    }

    /** Leaves because nobody is there any more. */
    void abandon() {
        if (isCalled) {
            schedule(GRACE);
        } else {
            leave();
        }
    }

    private Disposable schedule(Duration after) {
        return scheduler.schedule(this::leave, after.toMillis(), TimeUnit.MILLISECONDS);
    }
}
