// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Leases that end only when they are given back. */
final class MemoryLeases implements Leases {
    private final Map<String, String> holders = new ConcurrentHashMap<>();

    Collection<String> holders() {
        return holders.values();
    }

    @Override
    public Mono<Boolean> take(String name, String holder, Duration term) {
        return Mono.fromSupplier(() -> holder.equals(holders.computeIfAbsent(name, free -> holder)));
    }

    @Override
    public Mono<Void> giveBack(String name, String holder) {
        return Mono.fromRunnable(() -> holders.remove(name, holder));
    }
}
