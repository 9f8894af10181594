// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

import org.jspecify.annotations.Nullable;

/**
 * With whom a mission is undertaken.
 *
 * @param kind what it is
 * @param name its name
 * @param country ISO 3166-1 alpha-2 code of a city's country; else null
 * @param leads whether it leads the mission
 */
public record MissionPartner(
        Kind kind, String name, @Nullable String country, boolean leads) {

    /** What a partner is. */
    public enum Kind {
        /** A city or region. */
        CITY,
        /** Any other organisation. */
        ORGANISATION,
        /** One that this build has no word for. */
        UNKNOWN
    }
}
