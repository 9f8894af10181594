// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import reactor.core.publisher.Mono;

/** How far the register's figures are. */
public interface Arrivals {
    /** Whether something that was written by now is not in them yet, as after a large import; or that cannot be told. */
    Mono<Boolean> underWay();

    /**
     * Whether all that was written before it was asked is in them, for which it waits a while, however much is written
     * meanwhile; not if that cannot be told.
     */
    Mono<Boolean> caughtUp();
}
