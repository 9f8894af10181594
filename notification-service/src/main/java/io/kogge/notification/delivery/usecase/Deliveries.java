// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.usecase;

import io.kogge.notification.delivery.model.Delivery;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading deliveries. */
public interface Deliveries {

    /** Every delivery of a lane, in order. */
    Flux<Delivery> inLane(String lane);

    /** Every delivery about a mission, in the order in which they were queued. */
    Flux<Delivery> ofMission(String missionId);

    /** How many bounced or failed, by mission; a mission without any is missing. */
    Mono<Map<String, Long>> unsuccessful();
}
