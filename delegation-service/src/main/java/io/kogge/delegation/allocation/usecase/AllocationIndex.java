// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.usecase;

import io.kogge.delegation.allocation.model.Places;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What can be read of allocations without the people in them. */
public interface AllocationIndex {

    /** The balance of these missions' places; missions that nobody heard of here are missing. */
    Mono<Map<String, Places>> places(Collection<String> missionIds);

    /** Which of the mission's events these allocations know its terms by; where none is known, they are missing. */
    Mono<Map<String, Long>> termsKnown(Collection<String> missionIds);

    /** Ids of the missions in whose allocations something is left to decide. */
    Flux<String> unsettled();
}
