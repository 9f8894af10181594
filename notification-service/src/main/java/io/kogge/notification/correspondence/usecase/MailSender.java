// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.event.job.WakeUp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sends what is queued, in as many rounds at once as there are senders; a round goes on until nothing is due. One that finds
 * nothing waits for a call, which wakes one; of all that wait, one looks after each pause: for what was put off, and for what
 * another instance left behind.
 */
public final class MailSender {
    private final SendLetters sendLetters;
    private final WakeUp wakeUp;
    private final Duration pause;
    private final Clock systemClock;
    private final AtomicLong lookedAt = new AtomicLong();

    /** @param pause between two looks without a call */
    public MailSender(SendLetters sendLetters, WakeUp wakeUp, Duration pause, Clock systemClock) {
        this.sendLetters = sendLetters;
        this.wakeUp = wakeUp;
        this.pause = pause;
        this.systemClock = systemClock;
    }

    /** One round; where it found nothing, or failed, it waits before it ends. A stop begins nothing new. */
    public Mono<Void> round(BooleanSupplier stopping) {
        return Mono.defer(() -> stopping.getAsBoolean() ? Mono.empty() : look(stopping));
    }

    private Mono<Void> look(BooleanSupplier stopping) {
        long seen = wakeUp.calls();
        lookedAt.set(systemClock.millis());
        return sendLetters
                // where one was due there may be more of them: another sender joins
                .sendAll(stopping, wakeUp::call)
                .flatMap(sent -> sent ? Mono.<Void>empty() : idle(seen, stopping))
                .onErrorResume(error -> idle(seen, stopping).then(Mono.error(error)));
    }

    private Mono<Void> idle(long seen, BooleanSupplier stopping) {
        return wakeUp.await(
                seen,
                Flux.interval(pause)
                        .filter(time -> stopping.getAsBoolean() || isTimeToLook())
                        .next());
    }

    /** True for the first who asks when a pause is over since anybody looked. */
    private boolean isTimeToLook() {
        long last = lookedAt.get();
        long now = systemClock.millis();
        return now - last >= pause.toMillis() && lookedAt.compareAndSet(last, now);
    }
}
