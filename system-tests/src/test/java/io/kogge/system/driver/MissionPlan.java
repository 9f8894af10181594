// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A mission with one stop, as staff plan it.
 *
 * @param start arrival, wall-clock time there
 * @param end departure, wall-clock time there
 * @param zone of both
 * @param capacity places
 * @param opensAt when registration opens
 * @param closesAt when it closes
 * @param promotionUntil last moment for promotion from the waiting list
 */
public record MissionPlan(
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        int capacity,
        Instant opensAt,
        Instant closesAt,
        Instant promotionUntil) {

    /** The start as a moment. */
    public Instant startsAt() {
        return start.atZone(zone).toInstant();
    }

    /** The end as a moment. */
    public Instant endsAt() {
        return end.atZone(zone).toInstant();
    }

    /** With other dates, as a move by whole days makes them: wall-clock times stay. */
    public MissionPlan movedBy(int days) {
        return new MissionPlan(
                start.plusDays(days),
                end.plusDays(days),
                zone,
                capacity,
                opensAt,
                shifted(closesAt, days),
                shifted(promotionUntil, days));
    }

    /** At the same times of day in another zone. */
    public MissionPlan in(ZoneId other) {
        return new MissionPlan(start, end, other, capacity, opensAt, closesAt, promotionUntil);
    }

    /** With other places. */
    public MissionPlan withCapacity(int places) {
        return new MissionPlan(start, end, zone, places, opensAt, closesAt, promotionUntil);
    }

    /** With registration that opens then. */
    public MissionPlan openingAt(Instant moment) {
        return new MissionPlan(start, end, zone, capacity, moment, closesAt, promotionUntil);
    }

    /** As the API takes it. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("direction", "OUTGOING");
        json.put("kind", "TRADE_MISSION");
        json.put("format", "ON_SITE");
        json.put("partners", List.of(Map.of("kind", "CITY", "name", "Hamburg", "country", "DE")));
        json.put("titles", Map.of("nl", "Waterstofmissie Hamburg", "en", "Hydrogen mission to Hamburg"));
        json.put(
                "summaries",
                Map.of(
                        "nl", "Drie dagen bij havenbedrijf, elektrolyse en industrie.",
                        "en", "Three days at the port, at electrolysers and with industry."));
        json.put("stops", List.of(stop()));
        json.put("capacity", capacity);
        json.put("registration", Map.of("opensAt", opensAt.toString(), "closesAt", closesAt.toString()));
        json.put("promotionUntil", promotionUntil.toString());
        return json;
    }

    private Map<String, Object> stop() {
        return Map.of(
                "city", "Hamburg",
                "country", "DE",
                "zone", zone.getId(),
                "from", start.toString(),
                "to", end.toString());
    }

    private Instant shifted(Instant moment, int days) {
        return moment.atZone(zone).plusDays(days).toInstant();
    }
}
