// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.usecase;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.agreements.model.Obligation;
import io.kogge.mission.partners.model.PartnerName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was written of an agreement: obligations in full, which keep theirs out of logs, and parties without what the
 * register links them to, which may be otherwise when the same is sent again.
 */
record AgreementWording(AgreementTerms terms, List<Line> obligations) {

    private record Line(
            String text, @Nullable String who, @Nullable KnownDate until, boolean done) {}

    static AgreementWording of(AgreementTerms terms, List<Obligation> obligations) {
        return new AgreementWording(
                terms.with(terms.parties().stream()
                        .map(party -> PartnerName.of(party.name(), party.country()))
                        .toList()),
                obligations.stream()
                        .map(each -> new Line(each.text(), each.who(), each.until(), each.done()))
                        .toList());
    }
}
