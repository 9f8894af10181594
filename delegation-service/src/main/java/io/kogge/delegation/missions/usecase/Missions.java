// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.usecase;

import io.kogge.delegation.missions.model.Mission;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The missions that this service knows; their own service decides on them. */
public interface Missions {

    /** The mission, or a rejection {@code mission-not-found}. */
    Mono<Mission> get(String id);

    /** Missions that end after this moment, the next first; cancelled ones too. */
    Flux<Mission> endingAfter(Instant moment);

    /** Every mission, the latest first. */
    Flux<Mission> all();
}
