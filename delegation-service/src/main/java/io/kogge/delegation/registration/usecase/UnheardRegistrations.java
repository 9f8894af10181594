// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.usecase;

import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.model.RegistrationState;
import java.time.Instant;
import java.util.Collection;
import java.util.function.BiConsumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Registrations of which their mission's allocation has yet to hear: that they count, or that they were withdrawn. */
public interface UnheardRegistrations {

    /**
     * Those of which it should have heard by this moment, the longest waiting first. One that cannot be read is told to
     * the given function by its id, and left out.
     */
    Flux<Unheard> before(Instant moment, BiConsumer<String, Throwable> unreadable);

    /** Takes the marks off: of these, that they count; of those, that they were withdrawn. */
    Mono<Void> heard(Collection<String> submitted, Collection<String> withdrawn);

    /**
     * One of them, without what was filled in about the person.
     *
     * @param registrationId which one
     * @param missionId for which mission
     * @param state {@code SUBMITTED} or {@code WITHDRAWN}
     * @param kind what kind of organisation the person comes from
     */
    record Unheard(String registrationId, String missionId, RegistrationState state, OrganisationKind kind) {}
}
