// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.usecase;

import io.kogge.notification.delivery.model.Delivery;
import reactor.core.publisher.Flux;

/** Reading deliveries. */
public interface Deliveries {

    /** Every delivery of a lane, in order. */
    Flux<Delivery> inLane(String lane);

    /** Every delivery about a mission, in the order in which they were queued. */
    Flux<Delivery> ofMission(String missionId);

    /** Those that bounced or failed, of all missions. */
    Flux<Delivery> unsuccessful();
}
