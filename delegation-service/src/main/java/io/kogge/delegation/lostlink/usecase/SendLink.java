// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.usecase;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationEvent;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.event.aggregate.Aggregates;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** Has the link of one registration mailed again to whose it is; at most once an hour, as every such mail may be unasked for. */
public final class SendLink {
    private final Aggregates<Registration, RegistrationEvent> registrations;
    private final Clock clock;

    /** By the domain's clock. */
    public SendLink(Aggregates<Registration, RegistrationEvent> registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * Whether a mail goes out: not for what was withdrawn, lapsed or replaced, nor so soon after the last one. A rejection
     * {@code registration-not-found} if there is none.
     */
    public Mono<Boolean> again(String registrationId, Actor actor) {
        return registrations
                .get(registrationId)
                .flatMap(found -> wants(found.state())
                        ? registrations
                                .change(registrationId, Command.by(actor), this::again)
                                .map(changed -> changed.version() != found.version())
                        : Mono.just(false));
    }

    private Decision<Registration, RegistrationEvent> again(Registration registration) {
        return wants(registration) ? registration.repeat(clock.instant()) : Decision.unchanged(registration);
    }

    private boolean wants(Registration registration) {
        boolean stands = registration.state() == RegistrationState.STARTED
                || registration.state() == RegistrationState.SUBMITTED;
        return stands && !registration.lapsed(clock.instant());
    }
}
