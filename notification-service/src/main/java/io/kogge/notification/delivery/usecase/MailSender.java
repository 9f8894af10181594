// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.usecase;

import io.kogge.event.job.WakeUp;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import reactor.core.publisher.Mono;

/** One of the senders of an instance: works off a lane each round while there are any, then waits to be woken. */
public final class MailSender {
    private final WorkLane workLane;
    private final WakeUp wakeUp;
    private final Duration pause;
    private final AtomicLong seen = new AtomicLong();
    private volatile boolean busy;

    /** Looks for work by itself after each pause: for what was put off, and for what another instance left behind. */
    public MailSender(WorkLane workLane, WakeUp wakeUp, Duration pause) {
        this.workLane = workLane;
        this.wakeUp = wakeUp;
        this.pause = pause;
    }

    /** One round; after one that found nothing, or failed, waiting comes first. A stop begins nothing new. */
    public Mono<Void> round(BooleanSupplier stopping) {
        Mono<Void> wait = busy ? Mono.empty() : wakeUp.await(seen.get(), pause);
        return wait.then(Mono.defer(() -> stopping.getAsBoolean() ? Mono.empty() : work(stopping)));
    }

    private Mono<Void> work(BooleanSupplier stopping) {
        seen.set(wakeUp.calls());
        busy = false;
        return workLane.workNext(stopping).doOnNext(worked -> busy = worked).then();
    }
}
