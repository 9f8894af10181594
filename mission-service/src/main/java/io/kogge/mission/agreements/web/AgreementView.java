// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementContent;
import io.kogge.mission.agreements.model.AgreementKind;
import io.kogge.mission.agreements.model.AgreementState;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.agreements.model.Ending;
import io.kogge.mission.agreements.model.Obligation;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement as the API answers it; dates in EDTF. */
record AgreementView(
        String id,
        AgreementKind kind,
        String subject,
        List<PartnerName> parties,
        List<String> themes,
        @Nullable String policyLine,
        String signed,
        @Nullable String ends,
        List<ObligationView> obligations,
        AgreementState state,
        @Nullable EndingView ending,
        @Nullable String renews,
        @Nullable String renewedBy,
        @Nullable String document,
        long version) {

    /** Something that it obliges to. */
    record ObligationView(
            String text, @Nullable String who, @Nullable String until, boolean done) {
        static ObligationView of(Obligation obligation) {
            return new ObligationView(
                    obligation.text(), obligation.who(), written(obligation.until()), obligation.done());
        }
    }

    /** That it was closed. */
    record EndingView(String date, @Nullable String reason) {
        static @Nullable EndingView of(@Nullable Ending ending) {
            return ending == null ? null : new EndingView(ending.date().toString(), ending.reason());
        }
    }

    static AgreementView of(Stored<Agreement> stored) {
        Agreement agreement = stored.state();
        AgreementContent content = agreement.kept();
        AgreementTerms terms = content.terms();
        return new AgreementView(
                agreement.id(),
                terms.kind(),
                terms.subject(),
                terms.parties(),
                terms.themes().stream().map(Theme::id).toList(),
                terms.policyLine(),
                terms.signed().toString(),
                written(terms.ends()),
                content.obligations().stream().map(ObligationView::of).toList(),
                agreement.state(),
                EndingView.of(agreement.ending()),
                agreement.links().renews(),
                agreement.links().renewedBy(),
                content.document(),
                stored.version());
    }

    private static @Nullable String written(@Nullable KnownDate date) {
        return date == null ? null : date.toString();
    }
}
