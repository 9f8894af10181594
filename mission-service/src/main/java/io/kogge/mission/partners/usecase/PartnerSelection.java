// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.usecase;

import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * Which partners are asked for: all that is said must hold.
 *
 * @param name what they are called, as somebody types it; blank for any
 * @param kind what they are; null for any
 * @param tie null for any
 * @param upkeep null for any
 * @param country null for any
 * @param policyLine null for any
 */
public record PartnerSelection(
        String name,
        @Nullable RegisterKind kind,
        @Nullable Tie tie,
        @Nullable Upkeep upkeep,
        @Nullable String country,
        @Nullable String policyLine) {
    /** All partners. */
    public static final PartnerSelection ALL = new PartnerSelection("", null, null, null, null, null);
}
