// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Registration;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds registrations by what is in them. */
public interface RegistrationIndex {

    /** Id of the registration that holds this address for the mission, if one does. */
    Mono<String> holderOf(String missionId, String comparedEmail);

    /** Every registration for the mission but duplicates, in the order they were handed in. */
    Flux<Registration> of(String missionId);

    /** Ids of at most so many registrations that are unconfirmed and lapsed by this moment. */
    Flux<String> lapsed(Instant by, int limit);
}
