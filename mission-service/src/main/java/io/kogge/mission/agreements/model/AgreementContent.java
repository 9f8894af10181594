// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an agreement.
 *
 * @param terms what was agreed; public
 * @param obligations what it obliges to; stays in the office
 * @param document the file with its text, which stays in the office; null if none is attached
 */
public record AgreementContent(
        AgreementTerms terms,
        List<Obligation> obligations,
        @Nullable String document) {
    /** Takes a copy. */
    public AgreementContent {
        obligations = List.copyOf(obligations);
    }

    AgreementContent with(@Nullable String attached) {
        return new AgreementContent(terms, obligations, attached);
    }

    AgreementContent done(int number, boolean done) {
        List<Obligation> changed = new ArrayList<>(obligations);
        changed.set(number, changed.get(number).done(done));
        return new AgreementContent(terms, changed, document);
    }
}
