// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.model;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A place on the route.
 *
 * @param city its name
 * @param country ISO 3166-1 alpha-2 code
 * @param zone its time zone
 * @param from arrival there, by the clock there
 * @param to departure from there, by the clock there
 */
public record Stop(String city, String country, ZoneId zone, LocalDateTime from, LocalDateTime to) {

    /** The moment of arrival. */
    public ZonedDateTime arrival() {
        return from.atZone(zone);
    }

    /** The moment of departure. */
    public ZonedDateTime departure() {
        return to.atZone(zone);
    }

    /** Whether clocks in this zone show another time then. */
    public boolean differsFrom(ZoneId other) {
        return !arrival()
                .getOffset()
                .equals(other.getRules().getOffset(arrival().toInstant()));
    }
}
