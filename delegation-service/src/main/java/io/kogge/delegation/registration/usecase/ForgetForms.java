// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Mono;

/**
 * Forgets what was filled in once its address is not put right any more, and what tells whether a form is the same once none
 * of its time can be confirmed any more, whatever became of each, by the domain's clock: so nobody can tell from an id's answer
 * whose address it was. Opens again what could not be taken on.
 */
public final class ForgetForms {
    private final Wishes wishes;
    private final Clock clock;
    private final Clock systemClock;
    private final Duration confirmWithin;

    /** Works on these; the clock is the domain's. */
    public ForgetForms(Wishes wishes, Clock clock, Clock systemClock, Duration confirmWithin) {
        this.wishes = wishes;
        this.clock = clock;
        this.systemClock = systemClock;
        this.confirmWithin = confirmWithin;
    }

    /** Looks once. */
    public Mono<Void> run() {
        return wishes.reopen()
                .then(wishes.forgetAnswers(systemClock.instant().minus(Wishes.CORRECTABLE)))
                .then(wishes.forgetContent(clock.instant().minus(confirmWithin)));
    }
}
