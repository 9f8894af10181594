// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerHappening;
import reactor.core.publisher.Mono;

/** What was done together with a partner, as far as this service has heard. */
public interface Timelines {

    /**
     * What names the partner, or what was at the city of its name: the newest first, and what has no date at the end.
     */
    Mono<Paged<PartnerHappening>> of(Partner partner, Paging paging);

    /** How many things name this entry of the register as theirs. */
    Mono<Long> naming(String partnerId);
}
