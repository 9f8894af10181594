// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import org.jspecify.annotations.Nullable;

/**
 * A partner as an activity, an agreement or a mission names it.
 *
 * @param partnerId its entry in the register; null where it has none
 * @param name as staff wrote it; public
 * @param country ISO 3166-1 alpha-2 code, or XK; null where it is not known
 */
public record PartnerName(
        @Nullable String partnerId, String name, @Nullable String country) {

    /** One that is not looked up yet. */
    public static PartnerName of(String name, @Nullable String country) {
        return new PartnerName(null, name, country);
    }
}
