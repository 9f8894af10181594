// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agreements for tests. */
public final class Samples {
    public static final Theme ENERGY = new Theme("energy", new Texts(Map.of("nl", "Energie", "en", "Energy")));
    public static final Obligation PUPILS =
            new Obligation("Exchange pupils each year", "the schools", KnownDate.year(2029), false);

    private Samples() {}

    public static AgreementTerms terms(String subject, String signed, @Nullable String ends, PartnerName... parties) {
        return new AgreementTerms(
                AgreementKind.TREATY,
                subject,
                parties.length == 0 ? List.of(PartnerName.of("Oldenburg", "DE")) : List.of(parties),
                List.of(ENERGY),
                "welcome",
                KnownDate.parse(signed),
                ends == null ? null : KnownDate.parse(ends));
    }

    public static AgreementContent content(String subject, String signed, @Nullable String ends) {
        return new AgreementContent(terms(subject, signed, ends), List.of(PUPILS), null);
    }
}
