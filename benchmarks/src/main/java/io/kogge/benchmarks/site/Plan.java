// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mission to be planned.
 *
 * @param number tells it from the others in its title
 * @param start arrival, wall-clock time there
 * @param end departure, likewise
 * @param capacity places
 * @param opensAt when registration opens
 * @param closesAt when it closes
 */
public record Plan(
        int number, LocalDateTime start, LocalDateTime end, int capacity, Instant opensAt, Instant closesAt) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int DAYS_AHEAD = 90;
    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 17;
    private static final int CLOSES_DAYS_BEFORE = 21;

    /** In three months, with registration open since yesterday. */
    static Plan ahead(int number, int capacity, Clock clock) {
        LocalDateTime start = LocalDateTime.now(clock.withZone(ZONE))
                .plusDays(DAYS_AHEAD)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(FIRST_HOUR);
        return new Plan(
                number,
                start,
                start.plusDays(2).withHour(LAST_HOUR),
                capacity,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).minus(1, ChronoUnit.DAYS),
                start.minusDays(CLOSES_DAYS_BEFORE).atZone(ZONE).toInstant());
    }

    /** What every build wants to know of it, as JSON. */
    Map<String, Object> json(String id) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("titles", Map.of("nl", "Missie " + number, "en", "Mission " + number));
        json.put("summaries", Map.of("nl", "Drie dagen in de haven.", "en", "Three days at the port."));
        json.put(
                "stops",
                List.of(Map.of(
                        "city", "Hamburg",
                        "country", "DE",
                        "zone", ZONE.getId(),
                        "from", start.toString(),
                        "to", end.toString())));
        json.put("capacity", capacity);
        json.put("registration", Map.of("opensAt", opensAt.toString(), "closesAt", closesAt.toString()));
        return json;
    }
}
