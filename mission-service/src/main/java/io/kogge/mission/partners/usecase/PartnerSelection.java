// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import java.util.Set;

/**
 * Which partners are asked for: all that is said must hold; an empty set asks for any.
 *
 * @param name what they are called, as somebody types it; blank for any
 * @param kinds what they are
 * @param ties what ties the office to them
 * @param upkeeps how that is kept up
 * @param countries where they are
 * @param policyLines what they belong to
 */
public record PartnerSelection(
        String name,
        Set<RegisterKind> kinds,
        Set<Tie> ties,
        Set<Upkeep> upkeeps,
        Set<String> countries,
        Set<String> policyLines) {

    /** Takes copies. */
    public PartnerSelection {
        kinds = Set.copyOf(kinds);
        ties = Set.copyOf(ties);
        upkeeps = Set.copyOf(upkeeps);
        countries = Set.copyOf(countries);
        policyLines = Set.copyOf(policyLines);
    }
}
