// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hydrogen mission to Hamburg, eight weeks ahead of today. */
record SampleMission(LocalDate departure) {
    static final String ID = "6f1c2a34-0d5e-4c3b-9a57-2f8e1b7d4a10";
    static final int PLACES = 2;
    static final int MOVED_BY_DAYS = 14;
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final int WEEKS_AHEAD = 8;

    static SampleMission from(Instant today) {
        return new SampleMission(today.atZone(ZONE)
                .toLocalDate()
                .plusWeeks(WEEKS_AHEAD)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
    }

    Map<String, Object> plan(Instant now) {
        LocalDate back = departure.plusDays(2);
        Map<String, Object> plan = new HashMap<>(Map.of(
                "id",
                ID,
                "direction",
                "OUTGOING",
                "kind",
                "TRADE_MISSION",
                "format",
                "ON_SITE",
                "partners",
                List.of(Map.of("kind", "CITY", "name", "Hamburg", "country", "DE")),
                "titles",
                Map.of("nl", "Waterstofmissie naar Hamburg", "en", "Hydrogen mission to Hamburg"),
                "summaries",
                Map.of(
                        "nl",
                        "Hamburg bouwt de grootste elektrolyser van Noord-Duitsland. Bedrijven en kennisinstellingen"
                                + " uit het noorden ontmoeten de haven, de netbeheerder en elf inkopers.",
                        "en",
                        "Hamburg is building the largest electrolyser of northern Germany. Companies and institutes"
                                + " of the north meet the port, the network operator and eleven buyers."),
                "stops",
                List.of(
                        stop("Bremen", departure.atTime(11, 0), departure.atTime(16, 0)),
                        stop("Hamburg", departure.atTime(18, 30), back.atTime(14, 0))),
                "capacity",
                PLACES,
                "registration",
                Map.of(
                        "opensAt", now.truncatedTo(ChronoUnit.SECONDS).toString(),
                        "closesAt",
                                departure
                                        .minusDays(10)
                                        .atTime(17, 0)
                                        .atZone(ZONE)
                                        .toInstant()
                                        .toString())));
        plan.put("policyLine", "trade");
        // somebody comes from Tianjin, who needs a visa
        plan.put("asksPassportName", true);
        return plan;
    }

    private static Map<String, Object> stop(String city, LocalDateTime from, LocalDateTime to) {
        return Map.of(
                "city", city, "country", "DE", "zone", ZONE.getId(), "from", from.toString(), "to", to.toString());
    }
}
