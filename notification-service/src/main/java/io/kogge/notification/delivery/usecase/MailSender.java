// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.usecase;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Mono;

/** One of the senders of an instance: works off lanes while there are any, then waits to be woken. */
public final class MailSender {
    private final WorkLane workLane;
    private final WakeUp wakeUp;
    private final Duration pause;
    private final AtomicLong seen = new AtomicLong();

    /** Looks for work by itself after each pause: for what was put off, and for what another instance left behind. */
    public MailSender(WorkLane workLane, WakeUp wakeUp, Duration pause) {
        this.workLane = workLane;
        this.wakeUp = wakeUp;
        this.pause = pause;
    }

    /** One round; waiting comes first, so that an error leads to a pause too. */
    public Mono<Void> round() {
        return wakeUp.await(seen.get(), pause).then(Mono.defer(this::workOff));
    }

    private Mono<Void> workOff() {
        seen.set(wakeUp.calls());
        return Mono.defer(workLane::workNext)
                .repeat()
                .takeWhile(worked -> worked)
                .then();
    }
}
