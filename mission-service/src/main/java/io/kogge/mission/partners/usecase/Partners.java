// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.kernel.page.Sort;
import io.kogge.mission.partners.model.Partner;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds partners in the register. */
public interface Partners {

    /** The partner; a rejection {@code partner-not-found} if there is none, or none any more. */
    Mono<Stored<Partner>> get(String id);

    /**
     * A page of those that are selected.
     *
     * @param sort by {@code name}, {@code country} or {@code since}
     */
    Mono<Paged<Stored<Partner>>> list(PartnerSelection selection, Sort sort, Paging paging);

    /** All that are selected, in the same order; read as they are asked for. */
    Flux<Stored<Partner>> all(PartnerSelection selection, Sort sort);

    /** The countries that partners are in, in no order. */
    Flux<String> countries();
}
