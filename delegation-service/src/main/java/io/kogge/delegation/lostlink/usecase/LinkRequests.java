// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.lostlink.usecase;

import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was asked for and not looked at yet. */
public interface LinkRequests {
    /** Stores one, in one insert. */
    Mono<Void> put(LinkRequest request);

    /** Some of them, the latest first, as earlier ones are those that failed. */
    Flux<LinkRequest> open(int limit);

    /** Removes those asked by that moment (system time); how many there were. */
    Mono<Long> drop(Instant askedBefore);

    /** Removes one that was looked at. */
    Mono<Void> done(String id);
}
