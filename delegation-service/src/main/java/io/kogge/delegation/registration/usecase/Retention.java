// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Removes what has no further use, by the domain's clock: digests of forms once none of them can be confirmed any more,
 * whatever became of each, so that nobody can tell from an id's answer whose address it was; and later what is left of
 * forms and of registrations that never counted.
 */
public final class Retention {
    private final Wishes wishes;
    private final RegistrationIndex registrations;
    private final Clock clock;
    private final Duration confirmWithin;
    private final Kept kept;

    /**
     * How long what is left stays.
     *
     * @param forms ids of forms, from when they were handed in
     * @param lapsed registrations that lapsed or were replaced, from when they were to be confirmed
     */
    public record Kept(Duration forms, Duration lapsed) {}

    /** Works on these. */
    public Retention(Wishes wishes, RegistrationIndex registrations, Clock clock, Duration confirmWithin, Kept kept) {
        this.wishes = wishes;
        this.registrations = registrations;
        this.clock = clock;
        this.confirmWithin = confirmWithin;
        this.kept = kept;
    }

    /** Looks once. */
    public Mono<Void> run() {
        Instant now = clock.instant();
        return wishes.reopen()
                .then(wishes.forgetContent(now.minus(confirmWithin)))
                .then(wishes.forget(now.minus(kept.forms())))
                .then(registrations.forget(now.minus(kept.lapsed())));
    }
}
