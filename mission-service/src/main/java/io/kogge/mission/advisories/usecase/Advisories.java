// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Sort;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.Destination;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The advisories that the office keeps. */
public interface Advisories {
    /** The advisory; a rejection {@code advisory-not-found} if there is none. */
    Mono<Stored<Advisory>> get(String id);

    /** Those that hold for any of these places, the strictest first: on its country, or on a city called so, or nearly so. */
    Flux<Stored<Advisory>> inForce(Collection<Destination> places);

    /** Those that were of the strictest level on any of these places and no longer are, whoever ended that. */
    Flux<Stored<Advisory>> eased(Collection<Destination> places);

    /** By level: those that hold first, the strictest first, then by country. */
    Sort STRICTEST_FIRST = Sort.by("level");

    /**
     * The selected ones.
     *
     * @param order by {@code level} or by {@code since}
     * @param offset how many to skip
     * @param limit most that are given
     */
    Flux<Stored<Advisory>> list(AdvisorySelection selection, Sort order, int offset, int limit);
    /** The countries that there are any on, in no order. */
    Flux<String> countries();

    /** How many are selected. */
    Mono<Long> count(AdvisorySelection selection);
}
