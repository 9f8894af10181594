// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.job.EachAlone;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Lets registrations lapse that were not confirmed in time, by the domain's clock. */
public final class ExpireSweep {
    private static final Actor LAPSED = Actor.system("confirmation-lapsed");

    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final RegistrationIndex index;
    private final EachAlone each;
    private final Clock clock;

    /** Works on these registrations. */
    public ExpireSweep(
            Aggregates<Registration, RegistrationEvent> registrations,
            RegistrationIndex index,
            EachAlone each,
            Clock clock) {
        this.registrations = registrations;
        this.index = index;
        this.each = each;
        this.clock = clock;
    }

    /** Looks once; what could not be done is found by the next look. */
    public Mono<Void> run() {
        return each.run(
                index.lapsed(clock.instant()),
                id -> registrations.change(
                        id, Command.of("expire:" + id, LAPSED), registration -> registration.expire(clock.instant())));
    }
}
