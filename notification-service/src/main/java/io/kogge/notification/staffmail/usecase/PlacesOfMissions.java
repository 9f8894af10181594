// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.notification.staffmail.model.HeldBack;
import io.kogge.notification.staffmail.model.PlacesTaken;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is known of missions' places. */
public interface PlacesOfMissions {

    /** Of this mission; empty while not all is known. */
    Mono<PlacesTaken> of(String missionId);

    /** Of missions that lie ahead and for whose places people wait, decided or not. */
    Flux<PlacesTaken> waitedFor();

    /** Of missions for which registrations are held back. */
    Flux<HeldBack> heldBack();
}
