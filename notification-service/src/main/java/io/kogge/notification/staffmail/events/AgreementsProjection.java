// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.kernel.date.KnownDate;
import io.kogge.notification.staffmail.view.AgreementView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.partner.AdvisoryChanged;
import io.kogge.schemas.partner.AgreementChanged;
import io.kogge.schemas.partner.AgreementEnded;
import io.kogge.schemas.partner.AgreementRemoved;
import io.kogge.schemas.partner.AgreementRenewed;
import io.kogge.schemas.partner.AgreementSigned;
import io.kogge.schemas.partner.AgreementSummary;
import io.kogge.schemas.partner.PartnerChanged;
import io.kogge.schemas.partner.PartnerName;
import io.kogge.schemas.partner.PartnerRemoved;
import io.kogge.schemas.partner.ProjectChanged;
import io.kogge.schemas.partner.ProjectRemoved;
import java.util.Optional;
import java.util.stream.Collectors;

/** Agreements with their end, for as long as they are in the register. */
public final class AgreementsProjection {
    private AgreementsProjection() {}

    /** The projection. */
    public static Projection<AgreementView> make() {
        return Projections.into(AgreementView.VIEW)
                .on(Topic.PARTNER_EVENTS)
                .when(AgreementSigned.class, (event, e) -> agreement(e.getAgreement()))
                .when(AgreementChanged.class, (event, e) -> agreement(e.getAgreement()))
                .when(AgreementRenewed.class, (event, e) -> agreement(e.getAgreement()))
                .when(AgreementEnded.class, (event, e) -> agreement(e.getAgreement()))
                .erase(AgreementRemoved.class, (event, e) -> event.key())
                .ignore(PartnerChanged.class, PartnerRemoved.class, ProjectChanged.class)
                .ignore(ProjectRemoved.class, AdvisoryChanged.class)
                .build();
    }

    private static AgreementView agreement(AgreementSummary summary) {
        Optional<KnownDate> ends = Optional.ofNullable(summary.getEnds()).flatMap(KnownDate::find);
        return new AgreementView(
                summary.getAgreementId(),
                summary.getSubject(),
                summary.getParties().stream().map(PartnerName::getName).collect(Collectors.joining(", ")),
                summary.getState().name(),
                ends.map(KnownDate::toString).orElse(""),
                ends.map(each -> each.last().toString()).orElse(""));
    }
}
