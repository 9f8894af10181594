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

    /** Id of the registration that keeps this person from registering for the mission once more, if one does. */
    Mono<String> holderOf(String missionId, String personId);

    /** Every registration for the mission but those replaced by a later form, in the order they were handed in. */
    Flux<Registration> of(String missionId);

    /** Every registration of this person, in no order. */
    Flux<Registration> ofPerson(String personId);

    /**
     * What every registration for the mission claims, in no order; one that cannot be read is told to the given function
     * by its id, and left out.
     */
    Flux<Claim> claims(String missionId, BiConsumer<String, Throwable> unreadable);

    /** Ids of registrations that nobody ever confirmed and whose time is over by this moment. */
    Flux<String> lapsed(Instant by);

    /** Removes what is left of those that lapsed or were replaced, and were to be confirmed by that moment. */
    Mono<Void> forget(Instant expiredBefore);

    /**
     * Whether a registration counts, without what was filled in.
     *
     * @param registrationId the registration
     * @param personId whose it is
     * @param state where it is
     * @param submittedAt since when it counts; null if it never did
     */
    record Claim(
            String registrationId,
            String personId,
            RegistrationState state,
            @Nullable Instant submittedAt) {}
}
