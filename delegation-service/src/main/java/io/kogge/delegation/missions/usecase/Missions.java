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

    /** Ids of the missions that end after this moment; of cancelled ones too. */
    Flux<String> endingAfter(Instant moment);

    /** Every mission, the latest first. */
    Flux<Mission> all();
}
