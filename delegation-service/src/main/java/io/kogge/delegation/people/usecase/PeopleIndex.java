// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.people.usecase;

import io.kogge.delegation.people.model.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds people by what is in their records. */
public interface PeopleIndex {

    /** Who has these addresses, by the addresses' keys; who is not known is left out. */
    Mono<Map<String, Person>> byAddressKey(Collection<String> keys);

    /** The people with these ids, in no order; who is not there is left out. */
    Flux<Person> byId(Collection<String> ids);

    /** Ids of all of whom a name as in the passport is kept. */
    Flux<String> withPassportName();

    /** Ids of records that nobody confirmed and whose time is over by this moment. */
    Flux<String> lapsed(Instant by);

    /** Those who seem to be one with somebody else, as long as staff did not decide; the longest waiting first. */
    Flux<Person> proposed();

    /** Ids of those whose address is this person's too, as far as they know, whatever staff decided. */
    Flux<String> sharingWith(String personId);

    /** Removes what is left of records that nobody confirmed, and that lapsed by that moment; how many there were. */
    Mono<Long> forgetLapsed(Instant expiredBefore);

    /** Ids of records that turned out to be of somebody else by that moment. */
    Flux<String> merged(Instant by);

    /** Removes what is left of a record that turned out to be of somebody else; how many there were. */
    Mono<Long> forgetMerged(String id);
}
