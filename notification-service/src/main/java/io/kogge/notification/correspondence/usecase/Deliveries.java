// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Tally;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reading deliveries. */
public interface Deliveries {

    /** Every delivery of a lane, in order. */
    Flux<Delivery> inLane(String lane);

    /** A page of the deliveries about a mission, message by message, each in the order in which they were queued. */
    Mono<Paged<Delivery>> ofMission(String missionId, Paging paging);

    /** A page of the deliveries of one of a mission's messages, in the order in which they were queued. */
    Mono<Paged<Delivery>> ofMessage(String missionId, String message, Paging paging);

    /** The first of a message's deliveries, so many at most, in the order in which they were queued. */
    Flux<Delivery> first(String missionId, String message, int most);

    /** The first of those that staff should look at. */
    Flux<Delivery> remarkable(String missionId, String message, int most);

    /** How many of a mission's deliveries have come equally far, message by message. */
    Flux<Tally> tallies(String missionId);

    /** How many bounced or failed, by mission; a mission without any is missing. */
    Mono<Map<String, Long>> unsuccessful();
}
