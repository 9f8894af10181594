// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The day on which those who were in Hamburg meet again at home. */
record SampleReturnDay(LocalDate day, Instant opens) {
    static final String ID = "0c7d9f52-6b1e-4f0a-8d35-91a2b3c4d5e6";
    static final int OPENS_AFTER_DAYS = 60;

    private static final int AFTER_DAYS = 150;
    private static final int CLOSES_DAYS_BEFORE = 7;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    static SampleReturnDay after(Instant end) {
        LocalDate last = end.atZone(ZONE).toLocalDate();
        return new SampleReturnDay(
                last.plusDays(AFTER_DAYS),
                last.plusDays(OPENS_AFTER_DAYS).atTime(8, 0).atZone(ZONE).toInstant());
    }

    Map<String, Object> plan() {
        LocalTime begins = LocalTime.of(13, 0);
        return Map.of(
                "id",
                ID,
                "direction",
                "AT_HOME",
                "kind",
                "RETURN_DAY",
                "format",
                "ON_SITE",
                "titles",
                Map.of("nl", "Terugkomdag waterstof", "en", "Hydrogen return day"),
                "stops",
                List.of(Map.of(
                        "city",
                        "Groningen",
                        "country",
                        "NL",
                        "zone",
                        ZONE.getId(),
                        "from",
                        day.atTime(begins).toString(),
                        "to",
                        day.atTime(begins.plusHours(4)).toString())),
                "capacity",
                SampleMission.PLACES,
                "registration",
                Map.of(
                        "opensAt",
                        opens.toString(),
                        "closesAt",
                        day.minusDays(CLOSES_DAYS_BEFORE)
                                .atTime(begins)
                                .atZone(ZONE)
                                .toInstant()
                                .toString()));
    }
}
