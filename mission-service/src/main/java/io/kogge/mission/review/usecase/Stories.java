// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Story;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the office tells of its periods. */
public interface Stories {
    /** All of a period, those that were erased too. */
    Flux<Stored<Story>> of(Period period);

    /** The one of a section, or empty. */
    Mono<Stored<Story>> find(String section, Period period);
}
