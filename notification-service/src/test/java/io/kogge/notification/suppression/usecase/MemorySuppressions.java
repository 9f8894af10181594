// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.fixture.MemoryAggregates;
import io.kogge.notification.suppression.model.Suppression;
import io.kogge.notification.suppression.model.SuppressionEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Over aggregates in memory. */
final class MemorySuppressions implements Suppressions {
    private final MemoryAggregates<Suppression, SuppressionEvent> aggregates;

    MemorySuppressions(MemoryAggregates<Suppression, SuppressionEvent> aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Mono<Stored<Suppression>> at(String address) {
        return all().filter(each -> each.state().address().equals(address)).next();
    }

    @Override
    public Mono<Set<String>> suppressed(Collection<String> addresses) {
        return all().map(Stored::state)
                .filter(state -> state.suppressed() && addresses.contains(state.address()))
                .map(Suppression::address)
                .collect(Collectors.toSet());
    }

    @Override
    public Mono<Paged<Stored<Suppression>>> listed(Paging paging) {
        return all().collectList().map(items -> Paged.of(paging, items, items.size()));
    }

    @Override
    public Flux<String> heldBy(String personId) {
        return all().filter(each -> each.state().holder() != null
                        && each.state().holder().personId().equals(personId))
                .map(Stored::id);
    }

    @Override
    public Mono<Long> deleteOverBefore(Instant before) {
        return Mono.just(0L);
    }

    private Flux<Stored<Suppression>> all() {
        return Flux.defer(() -> Flux.fromIterable(Set.copyOf(aggregates.ids()))).flatMap(aggregates::find);
    }
}
