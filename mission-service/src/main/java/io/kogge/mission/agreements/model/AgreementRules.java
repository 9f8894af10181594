// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.model;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.partners.model.PartnerName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Whether what is said of an agreement makes sense. */
public final class AgreementRules {
    private AgreementRules() {}

    /** Everything that is wrong, by field; nothing if all is well. */
    public static List<Fault> faults(AgreementTerms terms) {
        List<Fault> faults = new ArrayList<>();
        KnownDate ends = terms.ends();
        // the end of a year is not before a day of that year
        if (ends != null && ends.last().isBefore(terms.signed().first())) {
            faults.add(Fault.of("ends", "ends-before-signed"));
        }
        if (terms.parties().isEmpty()) {
            faults.add(Fault.of("parties", "required"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < terms.parties().size(); i++) {
            if (!seen.add(sameness(terms.parties().get(i)))) {
                faults.add(Fault.of("parties[" + i + "].name", "duplicate"));
            }
        }
        return faults;
    }

    static void check(AgreementTerms terms) {
        throwIfAny(faults(terms));
    }

    static void check(Ending ending, AgreementTerms terms) {
        if (ending.date().last().isBefore(terms.signed().first())) {
            throwIfAny(List.of(Fault.of("date", "ended-before-signed")));
        }
    }

    /** What takes the place of another was not signed before it. */
    static void checkRenewal(AgreementTerms next, AgreementTerms earlier) {
        if (next.signed().last().isBefore(earlier.signed().first())) {
            throwIfAny(List.of(Fault.of("signed", "signed-before-renewed")));
        }
    }

    private static void throwIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    private static String sameness(PartnerName party) {
        String name = party.name().toLowerCase(Locale.ROOT) + "/" + Objects.toString(party.country(), "");
        return Objects.requireNonNullElse(party.partnerId(), name);
    }
}
