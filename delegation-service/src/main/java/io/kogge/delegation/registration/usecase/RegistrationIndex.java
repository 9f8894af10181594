// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.Registration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds registrations by what is in them. */
public interface RegistrationIndex {

    /** Id of the registration that keeps this person from registering for the mission once more, if one does. */
    Mono<String> holderOf(String missionId, String personId);

    /**
     * Some of the registrations for a mission as it is at this moment, in the order they were handed in; those that are
     * unheard in the order in which they came to count or not to count.
     */
    Flux<Registration> list(String missionId, RegistrationPart part, Instant now, long skip, int limit);

    /** How many there are of these. */
    Mono<Long> count(String missionId, RegistrationPart part, Instant now);

    /** How many of a mission's registrations are unconfirmed, lapsed or withdrawn, counted at once; nought may be missing. */
    Mono<Map<RegistrationPart, Long>> counts(String missionId, Instant now);

    /** Those of these registrations that are there, in no order. */
    Flux<Registration> byIds(Collection<String> ids);

    /** Every registration of this person, in no order. */
    Flux<Registration> ofPerson(String personId);

    /** For which missions each of these people is registered, or may still confirm that; who is for none is left out. */
    Mono<Map<String, Collection<String>>> missionsOf(Collection<String> personIds);

    /** Ids of registrations that nobody ever confirmed and whose time is over by this moment. */
    Flux<String> lapsed(Instant by);

    /** Removes what is left of those that lapsed, and were to be confirmed by that moment; how many there were. */
    Mono<Long> forgetLapsed(Instant expiredBefore);

    /** Removes what is left of those that a later form replaced, and were to be confirmed by that moment; how many there were. */
    Mono<Long> forgetReplaced(Instant expiredBefore);

    /** Removes those that were withdrawn by that moment, as soon as their mission's allocation has heard; how many there were. */
    Mono<Long> forgetWithdrawn(Instant withdrawnBefore);
}
