// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.events;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.themes.model.Theme;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionTheme;
import io.kogge.schemas.partner.AgreementKind;
import io.kogge.schemas.partner.AgreementState;
import io.kogge.schemas.partner.AgreementSummary;
import io.kogge.schemas.partner.PartnerName;

/** What others know of an agreement, as every event about it carries it. */
final class AgreementSummaryEncoder {
    private AgreementSummaryEncoder() {}

    static AgreementSummary summary(Agreement agreement) {
        AgreementTerms terms = agreement.kept().terms();
        KnownDate ends = agreement.ends();
        return AgreementSummary.newBuilder()
                .setAgreementId(agreement.id())
                .setKind(AgreementKind.valueOf(terms.kind().name()))
                .setSubject(terms.subject())
                .setParties(terms.parties().stream()
                        .map(party -> new PartnerName(party.partnerId(), party.name(), party.country()))
                        .toList())
                .setThemes(terms.themes().stream()
                        .map(AgreementSummaryEncoder::theme)
                        .toList())
                .setPolicyLine(terms.policyLine())
                .setState(AgreementState.valueOf(agreement.state().name()))
                .setSigned(terms.signed().toString())
                .setEnds(ends == null ? null : ends.toString())
                .setRenews(agreement.links().renews())
                .build();
    }

    private static MissionTheme theme(Theme theme) {
        return new MissionTheme(
                theme.id(),
                theme.names().byLanguage().entrySet().stream()
                        .map(name -> new LocalizedText(name.getKey(), name.getValue()))
                        .toList());
    }
}
