// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.registration.model.RegistrationState;
import io.kogge.delegation.registration.usecase.UnheardRegistrations;
import io.kogge.event.aggregate.Stored;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.function.BiConsumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks through the registrations in memory. */
record InMemoryUnheard(InMemoryAggregates<Registration, ?> store, Set<String> unreadable)
        implements UnheardRegistrations {

    @Override
    public Flux<Unheard> before(Instant moment, BiConsumer<String, Throwable> told) {
        return Flux.defer(() -> Flux.fromIterable(store.all()))
                .map(Stored::state)
                .filter(one -> one.unheardSince() != null && !one.unheardSince().isAfter(moment))
                .sort(Comparator.comparing(Registration::unheardSince))
                .filter(one -> {
                    if (unreadable.contains(one.id())) {
                        told.accept(one.id(), new IllegalStateException("cannot be read"));
                    }
                    return !unreadable.contains(one.id());
                })
                .map(one -> new Unheard(
                        one.id(),
                        one.missionId(),
                        one.state(),
                        one.organisation().kind()));
    }

    @Override
    public Mono<Void> heard(Collection<String> submitted, Collection<String> withdrawn) {
        return Mono.fromRunnable(() -> {
            submitted.forEach(id -> takeOff(id, RegistrationState.SUBMITTED));
            withdrawn.forEach(id -> takeOff(id, RegistrationState.WITHDRAWN));
        });
    }

    private void takeOff(String id, RegistrationState state) {
        store.replace(id, one -> one.state() == state ? heard(one) : one);
    }

    private static Registration heard(Registration one) {
        return new Registration(
                one.id(),
                one.missionId(),
                one.personId(),
                one.state(),
                one.claimed(),
                one.organisation(),
                one.role(),
                one.motivation(),
                one.enteredByStaff(),
                one.alongside(),
                one.startedAt(),
                one.expiresAt(),
                one.submittedAt(),
                one.repeatedAt(),
                null,
                one.withdrawnAt());
    }
}
