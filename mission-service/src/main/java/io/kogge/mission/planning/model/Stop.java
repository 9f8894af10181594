// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A place on the route. Times are those of the clocks there; one that the clocks skip in spring is taken as java.time
 * does: later by the length of the gap.
 *
 * @param city as staff wrote it
 * @param country ISO 3166-1 alpha-2 code
 * @param zone IANA zone of the place
 * @param from arrival there; at the first stop the start of the mission
 * @param to departure from there; at the last stop the end of the mission
 */
public record Stop(String city, String country, ZoneId zone, LocalDateTime from, LocalDateTime to) {

    /** Arrival as a moment. */
    public Instant startsAt() {
        return from.atZone(zone).toInstant();
    }

    /** Departure as a moment. */
    public Instant endsAt() {
        return to.atZone(zone).toInstant();
    }

    /** The same times of day, so many days later. */
    public Stop moved(int days) {
        return new Stop(city, country, zone, from.plusDays(days), to.plusDays(days));
    }

    /** Whether this stop is at the same times as the other one. */
    public boolean sameDates(Stop other) {
        return zone.equals(other.zone) && from.equals(other.from) && to.equals(other.to);
    }
}
