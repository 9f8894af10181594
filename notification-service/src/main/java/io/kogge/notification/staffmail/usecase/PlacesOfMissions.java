// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.staffmail.model.Places;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is known of missions' places. */
public interface PlacesOfMissions {

    /** Of this mission; empty while not all is known. */
    Mono<Places> of(String missionId);

    /** Of missions that lie ahead and for whose places people wait, decided or not. */
    Flux<Places> waitedFor();
}
