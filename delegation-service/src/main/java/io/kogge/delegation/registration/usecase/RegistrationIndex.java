// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds registrations by what is in them. */
public interface RegistrationIndex {

    /** Id of the registration that holds this address for the mission, if one does. */
    Mono<String> holderOf(String missionId, String comparedEmail);

    /** Every registration for the mission but duplicates, in the order they were handed in. */
    Flux<Registration> of(String missionId);

    /**
     * What every registration for the mission claims, in no order; one that cannot be read is told to the given function
     * by its id, and left out.
     */
    Flux<Claim> claims(String missionId, BiConsumer<String, Throwable> unreadable);

    /** Ids of registrations that are unconfirmed, and of duplicates, whose time is over by this moment. */
    Flux<String> lapsed(Instant by);

    /**
     * Whether a registration counts, without what was filled in.
     *
     * @param registrationId the registration
     * @param state where it is
     * @param submittedAt since when it counts; null if it never did
     */
    record Claim(
            String registrationId,
            RegistrationState state,
            @Nullable Instant submittedAt) {}
}
