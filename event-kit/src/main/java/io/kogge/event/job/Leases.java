// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.job;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who does what only one instance may do at a time. A lease ends by itself, so what a crashed instance held is free after
 * its term. It goes by the instances' clocks: terms are much longer than these may differ.
 */
public interface Leases {
    /** Takes a lease, or holds it longer; false while somebody else has it. */
    Mono<Boolean> take(String name, String holder, Duration term);

    /** Gives it back, if it is still this holder's. */
    Mono<Void> giveBack(String name, String holder);

    /** Does the work of a holder, whose lease is held on to meanwhile; an error when it is lost. */
    default Mono<Void> during(String name, String holder, Duration term, Mono<Void> work) {
        Mono<Void> lost = Flux.interval(term.dividedBy(3))
                .onBackpressureDrop()
                .concatMap(tick -> take(name, holder, term))
                .filter(held -> !held)
                .next()
                .flatMap(gone -> Mono.error(new IllegalStateException("Another instance has " + name + " now")));
        return Mono.firstWithSignal(work, lost);
    }
}
