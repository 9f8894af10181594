// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.web.i18n.Option;
import java.util.List;
import java.util.Objects;

/**
 * What is chosen from where an agreement is entered or looked for.
 *
 * @param words themes and policy lines, in the reader's language
 * @param partners those in the register, in the reader's language
 */
record AgreementChoices(VocabularyWords words, List<PartnerName> partners) {

    /** Names to choose from; each once, as a form sends the name alone. */
    List<String> partnerNames() {
        return partners.stream().map(PartnerName::name).distinct().toList();
    }

    List<Option> partnerOptions() {
        return partners.stream()
                .filter(partner -> partner.partnerId() != null)
                .map(partner -> new Option(Objects.requireNonNull(partner.partnerId()), partner.name()))
                .toList();
    }
}
