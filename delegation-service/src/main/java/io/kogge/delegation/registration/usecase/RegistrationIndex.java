// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Registration;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds registrations by what is in them. */
public interface RegistrationIndex {

    /** Id of the registration that holds this address for the mission, if one does. */
    Mono<String> holderOf(String missionId, String comparedEmail);

    /** Some of the registrations for a mission as it is at this moment, in the order they were handed in. */
    Flux<Registration> list(String missionId, RegistrationPart part, Instant now, long skip, int limit);

    /** How many there are of these. */
    Mono<Long> count(String missionId, RegistrationPart part, Instant now);

    /** Those of these registrations that are there, in no order. */
    Flux<Registration> byIds(Collection<String> ids);

    /** Ids of registrations that are unconfirmed, and of duplicates, whose time is over by this moment. */
    Flux<String> lapsed(Instant by);
}
