// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.partners.model.PartnerHappening;
import io.kogge.web.input.Choice;
import java.util.Set;

/**
 * Something on a timeline as the page shows it.
 *
 * @param happening what it is
 */
public record PartnerHappeningRow(PartnerHappening happening) {
    private static final Set<String> OVER = Set.of("ended", "renewed");

    /** Key of the catalogue for what it is: the kind if this build does not know the sort. */
    public String sortKey() {
        return kind() + "." + happening.sort();
    }

    /** Key of the catalogue for its kind alone. */
    public String kind() {
        return "happening." + Choice.code(happening.kind());
    }

    /** Key of the catalogue for what became of it. */
    public String stateKey() {
        return kind() + ".state." + happening.state();
    }

    /** How its state is coloured; never the only sign. */
    public String tone() {
        if ("cancelled".equals(happening.state())) {
            return "bad";
        }
        return OVER.contains(String.valueOf(happening.state())) ? "" : "good";
    }
}
