// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.mission.partners.model.ProjectRole;
import java.util.Set;

/**
 * Which projects are asked for: all that is said must hold; an empty set asks for any.
 *
 * @param name what they or their programmes are called, as somebody types it; blank for any
 * @param roles what the office's city does in them
 * @param themes ids of what they are about
 * @param policyLines what they belong to
 */
public record ProjectSelection(String name, Set<ProjectRole> roles, Set<String> themes, Set<String> policyLines) {

    /** Takes copies. */
    public ProjectSelection {
        roles = Set.copyOf(roles);
        themes = Set.copyOf(themes);
        policyLines = Set.copyOf(policyLines);
    }
}
