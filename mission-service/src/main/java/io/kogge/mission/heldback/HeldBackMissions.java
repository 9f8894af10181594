// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.heldback;

import reactor.core.publisher.Flux;

/** Knows for which missions registrations are held back. */
@FunctionalInterface
interface HeldBackMissions {

    /** All of them. */
    Flux<HeldBack> now();
}
