// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.advisories.events;

import io.kogge.delegation.advisories.model.AdvisoryLevel;
import io.kogge.delegation.advisories.view.AdvisoryView;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.schemas.Topic;
import io.kogge.schemas.partner.AdvisoryChanged;
import io.kogge.schemas.partner.AdvisorySummary;
import io.kogge.schemas.partner.AgreementChanged;
import io.kogge.schemas.partner.AgreementEnded;
import io.kogge.schemas.partner.AgreementRemoved;
import io.kogge.schemas.partner.AgreementRenewed;
import io.kogge.schemas.partner.AgreementSigned;
import io.kogge.schemas.partner.PartnerChanged;
import io.kogge.schemas.partner.PartnerRemoved;
import io.kogge.schemas.partner.ProjectChanged;
import io.kogge.schemas.partner.ProjectRemoved;

/** Keeps the view of advisories; nothing else of the register matters here. */
public final class AdvisoriesProjection {
    private AdvisoriesProjection() {}

    /** The projection. */
    public static Projection<AdvisoryView> make() {
        return Projections.into(AdvisoryView.VIEW)
                .on(Topic.PARTNER_EVENTS)
                .when(AdvisoryChanged.class, (event, e) -> view(e.getAdvisory()))
                .ignore(PartnerChanged.class, PartnerRemoved.class, ProjectChanged.class, ProjectRemoved.class)
                .ignore(AgreementSigned.class, AgreementChanged.class, AgreementRenewed.class)
                .ignore(AgreementEnded.class, AgreementRemoved.class)
                .build();
    }

    private static AdvisoryView view(AdvisorySummary summary) {
        String city = summary.getCity();
        return new AdvisoryView(
                summary.getAdvisoryId(),
                summary.getCountry(),
                city == null ? "" : city,
                AdvisoryLevel.valueOf(summary.getLevel().name()),
                summary.getSince(),
                summary.getLifted());
    }
}
