// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.usecase;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was asked for and not looked at yet. */
public interface LinkRequests {
    /** Stores one, in one insert. */
    Mono<Void> put(LinkRequest request);

    /** Some of them, the earliest first. */
    Flux<LinkRequest> open(int limit);

    /** Removes one that was looked at. */
    Mono<Void> done(String id);
}
