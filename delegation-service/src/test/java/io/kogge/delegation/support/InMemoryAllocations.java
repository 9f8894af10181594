// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.allocation.model.Allocation;
import io.kogge.delegation.allocation.model.Places;
import io.kogge.delegation.allocation.usecase.AllocationIndex;
import io.kogge.event.aggregate.Stored;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks through the allocations in memory. */
record InMemoryAllocations(InMemoryAggregates<Allocation, ?> store) implements AllocationIndex {

    @Override
    public Mono<Map<String, Places>> places(Collection<String> missionIds) {
        return of(missionIds).collectMap(Allocation::missionId, Allocation::places);
    }

    @Override
    public Mono<Map<String, Long>> termsKnown(Collection<String> missionIds) {
        return of(missionIds)
                .filter(allocation -> allocation.terms() != null)
                .collectMap(
                        Allocation::missionId, allocation -> allocation.terms().sequence());
    }

    @Override
    public Flux<String> unsettled() {
        return all().filter(Allocation::unsettled).map(Allocation::missionId);
    }

    private Flux<Allocation> of(Collection<String> missionIds) {
        return all().filter(allocation -> missionIds.contains(allocation.missionId()));
    }

    private Flux<Allocation> all() {
        return Flux.defer(() -> Flux.fromIterable(store.all())).map(Stored::state);
    }
}
