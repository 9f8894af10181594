// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.agreements.model.AgreementContent;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.agreements.model.Obligation;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills the form of an agreement. */
final class AgreementForm {
    private AgreementForm() {}

    /** Of a new one, perhaps with this party. */
    static Form blank(Optional<String> party) {
        return FormId.fresh().set("parties[0].name", party.orElse(null)).build();
    }

    /** Of one that is corrected. */
    static Form of(AgreementContent content) {
        Form.Filling filling = Form.filled()
                .set("signed", written(content.terms().signed()))
                .set("ends", written(content.terms().ends()));
        fill(filling, content.terms());
        obligations(filling, content.obligations());
        return filling.build();
    }

    /** Of the one that takes its place: with the same parties, and what was not done yet. */
    static Form renewing(AgreementContent content) {
        Form.Filling filling = Form.filled();
        fill(filling, content.terms());
        obligations(
                filling,
                content.obligations().stream().filter(each -> !each.done()).toList());
        return filling.build();
    }

    private static void fill(Form.Filling filling, AgreementTerms terms) {
        filling.set("kind", terms.kind())
                .set("subject", terms.subject())
                .set("policyLine", terms.policyLine())
                .setAll("themes", terms.themes().stream().map(Theme::id).toList());
        for (int i = 0; i < terms.parties().size(); i++) {
            PartnerName party = terms.parties().get(i);
            filling.set("parties[" + i + "].name", party.name()).set("parties[" + i + "].country", party.country());
        }
    }

    private static void obligations(Form.Filling filling, List<Obligation> obligations) {
        for (int i = 0; i < obligations.size(); i++) {
            Obligation obligation = obligations.get(i);
            String at = "obligations[" + i + "].";
            filling.set(at + "text", obligation.text())
                    .set(at + "who", obligation.who())
                    .set(at + "until", written(obligation.until()))
                    .set(at + "done", obligation.done() ? "true" : null);
        }
    }

    /** As a form reads it in any language. */
    private static @Nullable String written(@Nullable KnownDate date) {
        return date == null ? null : date.toString();
    }
}
