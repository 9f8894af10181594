// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.storage;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.name.NameKeys;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.model.AgreementState;
import io.kogge.mission.agreements.model.AgreementTerms;
import io.kogge.mission.partners.model.PartnerName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What agreements are found and sorted by; days as text, whose order is theirs.
 *
 * @param kept whether it is in the register
 * @param names keys of the words in its subject and its parties
 * @param subject in lower case
 * @param signed the earliest day that it may have been signed
 * @param endsFirst the earliest day on which it may end; behind all days where it has no end
 * @param endsLast the latest
 */
public record AgreementFoundBy(
        boolean kept,
        @Nullable AgreementState state,
        List<String> names,
        String subject,
        String signed,
        String endsFirst,
        String endsLast) {
    /** Behind all days. */
    static final String NEVER = "9999-12-31";

    static final AgreementFoundBy NOTHING = new AgreementFoundBy(false, null, List.of(), "", "", NEVER, NEVER);

    static AgreementFoundBy of(Agreement agreement) {
        AgreementTerms terms = agreement.kept().terms();
        KnownDate ends = agreement.ends();
        return new AgreementFoundBy(
                true,
                agreement.state(),
                NameKeys.of(Stream.concat(
                                Stream.of(terms.subject()),
                                terms.parties().stream().map(PartnerName::name))
                        .toList()),
                terms.subject().toLowerCase(Locale.ROOT),
                terms.signed().first().toString(),
                ends == null ? NEVER : ends.first().toString(),
                ends == null ? NEVER : ends.last().toString());
    }
}
