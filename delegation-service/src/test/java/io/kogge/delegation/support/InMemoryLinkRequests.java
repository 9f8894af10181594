// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.lostlink.usecase.LinkRequest;
import io.kogge.delegation.lostlink.usecase.LinkRequests;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Requests in a map. */
public final class InMemoryLinkRequests implements LinkRequests {
    private final Map<String, LinkRequest> all = new ConcurrentSkipListMap<>();

    @Override
    public Mono<Void> put(LinkRequest request) {
        return Mono.fromRunnable(() -> all.put(request.id(), request));
    }

    @Override
    public Flux<LinkRequest> open(int limit) {
        return Flux.defer(() -> Flux.fromIterable(List.copyOf(all.values())))
                .sort(Comparator.comparing(LinkRequest::askedAt).reversed())
                .take(limit);
    }

    @Override
    public Mono<Long> drop(Instant askedBefore) {
        return Mono.fromSupplier(() -> {
            int before = all.size();
            all.values().removeIf(request -> !request.askedAt().isAfter(askedBefore));
            return (long) before - all.size();
        });
    }

    @Override
    public Mono<Void> done(String id) {
        return Mono.fromRunnable(() -> all.remove(id));
    }

    public int count() {
        return all.size();
    }

    public void clear() {
        all.clear();
    }
}
