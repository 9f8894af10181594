// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.partners.model.Office;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The representative offices. */
public interface Offices {
    /** Most that are shown; a city has a handful. */
    int MOST = 200;

    /** The office; a rejection {@code office-not-found} if there is none, or none any more. */
    Mono<Stored<Office>> get(String id);

    /** All, by name. */
    Flux<Stored<Office>> all();
}
