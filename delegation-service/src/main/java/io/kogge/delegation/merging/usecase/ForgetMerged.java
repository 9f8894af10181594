// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.merging.usecase;

import io.kogge.delegation.people.usecase.PeopleIndex;
import io.kogge.delegation.registration.usecase.RegistrationIndex;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Forgets that two records were of one person. Not while anything leads to the one that gave way: a registration that a crash
 * left with it, or somebody with whom the merger has not ended.
 */
public final class ForgetMerged {
    private final PeopleIndex people;
    private final RegistrationIndex registrations;

    /** Works on these. */
    public ForgetMerged(PeopleIndex people, RegistrationIndex registrations) {
        this.people = people;
        this.registrations = registrations;
    }

    /** Forgets those that gave way by that moment; how many. */
    public Mono<Long> before(Instant mergedBy) {
        return people.merged(mergedBy)
                .filterWhen(id -> ledTo(id).map(led -> !led))
                .concatMap(people::forgetMerged)
                .reduce(0L, Long::sum);
    }

    private Mono<Boolean> ledTo(String id) {
        return Flux.concat(
                        registrations.ofPerson(id).map(registration -> true),
                        people.sharingWith(id).map(other -> true))
                .hasElements();
    }
}
