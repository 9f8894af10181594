// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the office keeps for plans to choose from.
 *
 * @param kept all themes, those off the list too
 * @param policyLines the lines of its policy in its order, those off the list too
 * @param current those that are in the list
 */
record Offered(List<Stored<KeptTheme>> kept, List<PolicyLine> policyLines, List<PolicyLine> current) {
    /** Themes by their ids. */
    Map<String, Theme> themes() {
        return kept.stream()
                .collect(Collectors.toMap(Stored::id, each -> each.state().theme()));
    }

    /** Ids of the policy lines: a mission keeps one that was taken off the list. */
    Set<String> lines() {
        return policyLines.stream().map(PolicyLine::id).collect(Collectors.toSet());
    }
}
