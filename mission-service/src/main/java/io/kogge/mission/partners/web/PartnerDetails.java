// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.partners.model.OfficeNearby;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerHappening;
import io.kogge.mission.partners.model.Place;
import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.usecase.OfficesNearby;
import io.kogge.mission.partners.usecase.Timelines;
import java.util.List;
import reactor.core.publisher.Mono;

/** What the page of a partner shows beside its entry. */
public final class PartnerDetails {
    private final Timelines timelines;
    private final OfficesNearby offices;

    /** Over the use cases. */
    public PartnerDetails(Timelines timelines, OfficesNearby offices) {
        this.timelines = timelines;
        this.offices = offices;
    }

    /**
     * Beside the entry.
     *
     * @param timeline a page of what was done together
     * @param offices that represent the office's city there
     */
    record Details(Paged<PartnerHappening> timeline, List<OfficeNearby> offices) {}

    Mono<Details> of(Partner partner, Paging paging) {
        return Mono.zip(timelines.of(partner, paging), offices.at(places(partner)), Details::new);
    }

    private static List<Place> places(Partner partner) {
        String country = partner.entry().country();
        if (country == null || partner.entry().kind() != RegisterKind.CITY) {
            return List.of();
        }
        return partner.entry().names().byLanguage().values().stream()
                .map(name -> new Place(name, country))
                .toList();
    }
}
