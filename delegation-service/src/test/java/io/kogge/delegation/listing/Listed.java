// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionProfile;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.model.Stop;
import io.kogge.delegation.missions.model.Theme;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.text.Texts;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Further missions for tests of the list. */
public final class Listed {
    /** Of the missions to Tianjin and to Århus. */
    public static final String TIANJIN = "00000000-0000-0000-0000-00000000000b";

    public static final String AARHUS = "00000000-0000-0000-0000-00000000000c";
    public static final String PORTS = "6d8e5f74-ac32-4180-be97-3f4051627384";

    private Listed() {}

    /** About ports, over two zones; registration opens in ten days. */
    public static Mission tianjin() {
        return mission(
                TIANJIN,
                "Havens van Tianjin; \"nieuwe\" energie",
                RegistrationWindow.NOT_YET_OPEN,
                List.of(new Theme(PORTS, new Texts(Map.of("nl", "Havens", "en", "Ports")))),
                new Stop(
                        "Groningen",
                        "NL",
                        ZoneId.of("Europe/Amsterdam"),
                        at("2027-05-25T09:00"),
                        at("2027-05-25T12:00")),
                new Stop("Tianjin", "CN", ZoneId.of("Asia/Shanghai"), at("2027-05-26T09:00"), at("2027-05-30T20:00")));
    }

    /** About nothing in particular; open. */
    public static Mission aarhus() {
        return mission(
                AARHUS,
                "Voedselmissie",
                RegistrationWindow.OPEN,
                List.of(),
                new Stop(
                        "Århus", "DK", ZoneId.of("Europe/Copenhagen"), at("2027-06-01T09:00"), at("2027-06-02T17:00")));
    }

    /** Whose title, city and partner hold the longest of words. */
    public static Mission withALongWord() {
        return mission(
                "00000000-0000-0000-0000-00000000000d",
                "Levensmiddelentechnologiemissie duurzaamheidsinnovatie",
                RegistrationWindow.CLOSED,
                List.of(),
                new Stop(
                        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                        "GB",
                        ZoneId.of("Europe/London"),
                        at("2027-07-01T09:00"),
                        at("2027-07-02T17:00")));
    }

    private static Mission mission(
            String id, String title, RegistrationWindow window, List<Theme> themes, Stop first, Stop... more) {
        MissionProfile sort = TestMissions.PROFILE;
        List<Stop> stops = new java.util.ArrayList<>(List.of(first));
        stops.addAll(List.of(more));
        return new Mission(
                id,
                4,
                MissionState.ANNOUNCED,
                window,
                new MissionProfile(sort.direction(), sort.kind(), sort.format(), List.of(), themes),
                new Texts(Map.of("nl", title)),
                Texts.NONE,
                stops,
                10,
                TestMissions.NOW.plus(Duration.ofDays(10)),
                TestMissions.NOW.plus(Duration.ofDays(40)),
                first.arrival().toInstant().minus(Duration.ofDays(3)),
                first.arrival().toInstant(),
                stops.get(stops.size() - 1).departure().toInstant(),
                false,
                TestMissions.NOW.minus(Duration.ofDays(5)));
    }

    private static LocalDateTime at(String local) {
        return LocalDateTime.parse(local);
    }
}
