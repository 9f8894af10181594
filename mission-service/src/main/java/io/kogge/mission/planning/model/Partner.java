// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * With whom the office undertakes a mission.
 *
 * @param kind what it is
 * @param name as staff wrote it; public
 * @param country ISO 3166-1 alpha-2 code; null unless it is a city
 * @param leads whether it leads the mission, instead of the office
 */
public record Partner(Kind kind, String name, @Nullable String country, boolean leads) {

    /** What a partner is. */
    public enum Kind {
        /** A city or region. */
        CITY,
        /** A chamber, company, institute or other organisation. */
        ORGANISATION
    }

    /** Whether both are one and the same, however their names are capitalised. */
    boolean same(Partner other) {
        return kind == other.kind
                && name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT))
                && (country == null ? other.country == null : country.equals(other.country));
    }
}
