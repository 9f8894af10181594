// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/** Where one request stands in the line of its network. */
final class Place {
    private final Lines lines;
    private final String network;
    private final Duration longestWait;
    private final Scheduler scheduler;
    private final Sinks.Empty<Void> called = Sinks.empty();
    private volatile boolean isCalled;

    Place(Lines lines, String network, Duration longestWait, Scheduler scheduler) {
        this.lines = lines;
        this.network = network;
        this.longestWait = longestWait;
        this.scheduler = scheduler;
    }

    String network() {
        return network;
    }

    void call() {
        isCalled = true;
        called.emitEmpty(Sinks.EmitFailureHandler.FAIL_FAST);
    }

    /** Ends when it is this one's turn, at once or, elsewhere, later; a rejection if that takes too long. */
    Mono<Void> turn() {
        return Mono.defer(() -> isCalled
                ? Mono.empty()
                : called.asMono()
                        .publishOn(scheduler)
                        .timeout(longestWait, scheduler)
                        .onErrorMap(TimeoutException.class, tooLong -> new Rejection.TooMany(Lines.BUSY, longestWait)));
    }

    void leave() {
        lines.leave(this);
    }
}
