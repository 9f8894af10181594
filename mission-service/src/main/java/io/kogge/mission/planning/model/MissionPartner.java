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
 * @param partnerId its entry in the register of partners; null where it has none
 */
public record MissionPartner(
        Kind kind,
        String name,
        @Nullable String country,
        boolean leads,
        @Nullable String partnerId) {

    /** What a partner is. */
    public enum Kind {
        /** A city or region. */
        CITY,
        /** A chamber, company, institute or other organisation. */
        ORGANISATION
    }

    /** One that is not looked up in the register yet. */
    public static MissionPartner of(Kind kind, String name, @Nullable String country, boolean leads) {
        return new MissionPartner(kind, name, country, leads, null);
    }

    /** The same with this entry in the register, or with none. */
    public MissionPartner linked(@Nullable String entry) {
        return new MissionPartner(kind, name, country, leads, entry);
    }

    /** Whether both are one and the same, however their names are capitalised. */
    boolean same(MissionPartner other) {
        return kind == other.kind
                && name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT))
                && (country == null ? other.country == null : country.equals(other.country));
    }
}
