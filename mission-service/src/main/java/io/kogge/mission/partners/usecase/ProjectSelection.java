// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.mission.partners.model.ProjectRole;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are asked for: all that is said must hold.
 *
 * @param name what they or their programmes are called, as somebody types it; blank for any
 * @param role null for any
 * @param themeId null for any
 * @param policyLine null for any
 */
public record ProjectSelection(
        String name,
        @Nullable ProjectRole role,
        @Nullable String themeId,
        @Nullable String policyLine) {
    /** All projects. */
    public static final ProjectSelection ALL = new ProjectSelection("", null, null, null);
}
