// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.support;

import io.kogge.delegation.missions.model.Direction;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionFormat;
import io.kogge.delegation.missions.model.MissionKind;
import io.kogge.delegation.missions.model.MissionPartner;
import io.kogge.delegation.missions.model.MissionProfile;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.missions.model.Stop;
import io.kogge.delegation.missions.model.Theme;
import io.kogge.kernel.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Missions to register for in tests. */
public final class TestMissions {
    /** A trade mission with a partner city, about hydrogen. */
    public static final MissionProfile PROFILE = new MissionProfile(
            Direction.OUTGOING,
            MissionKind.TRADE_MISSION,
            MissionFormat.HYBRID,
            List.of(new MissionPartner(MissionPartner.Kind.CITY, "Kiel", "DE", true)),
            List.of(new Theme(
                    "4b1c3d52-8a10-4f6e-9c75-1d2e3f405162",
                    new Texts(Map.of("nl", "Waterstof", "en", "Hydrogen", "zh-Hans", "氢能")))));

    /** The day on which tests play. */
    public static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

    private TestMissions() {}

    /** The hydrogen mission to Hamburg, open for registration. */
    public static Mission hamburg(String id, int capacity) {
        return hamburg(id, capacity, MissionState.ANNOUNCED, RegistrationWindow.OPEN, 1);
    }

    /** The same mission, going this way. */
    public static Mission going(Direction way, Mission mission) {
        MissionProfile profile = mission.profile();
        return with(
                mission.sequence() + 1,
                new MissionProfile(way, profile.kind(), profile.format(), profile.partners(), profile.themes()),
                mission.asksPassportName(),
                mission.changedAt(),
                mission);
    }

    /** The same mission, changed for the last time at this moment; null where nobody noted it. */
    public static Mission changed(@Nullable Instant at, Mission mission) {
        return with(mission.sequence(), mission.profile(), mission.asksPassportName(), at, mission);
    }

    /** The same mission, which asks for names as in the passport. */
    public static Mission askingPassportName(Mission mission) {
        return with(mission.sequence() + 1, mission.profile(), true, mission.changedAt(), mission);
    }

    private static Mission with(
            long sequence,
            MissionProfile profile,
            boolean asksPassportName,
            @Nullable Instant changedAt,
            Mission mission) {
        return new Mission(
                mission.id(),
                sequence,
                mission.state(),
                mission.registration(),
                profile,
                mission.titles(),
                mission.summaries(),
                mission.stops(),
                mission.capacity(),
                mission.registrationOpensAt(),
                mission.registrationClosesAt(),
                mission.promotionUntil(),
                mission.startsAt(),
                mission.endsAt(),
                asksPassportName,
                changedAt);
    }

    /** The same in another state. */
    public static Mission hamburg(
            String id, int capacity, MissionState state, RegistrationWindow registration, long sequence) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDateTime from = LocalDateTime.parse("2027-03-25T09:00");
        LocalDateTime to = LocalDateTime.parse("2027-03-27T17:00");
        Instant start = from.atZone(berlin).toInstant();
        return new Mission(
                id,
                sequence,
                state,
                registration,
                PROFILE,
                new Texts(Map.of(
                        "nl",
                        "Waterstofmissie naar Hamburg",
                        "en",
                        "Hydrogen mission to Hamburg",
                        "zh-Hans",
                        "汉堡氢能代表团")),
                new Texts(Map.of("nl", "Wij bezoeken de haven en drie fabrieken die groene waterstof afnemen.")),
                List.of(
                        new Stop("Bremen", "DE", berlin, from, LocalDateTime.parse("2027-03-25T18:00")),
                        new Stop("Hamburg", "DE", berlin, LocalDateTime.parse("2027-03-25T20:00"), to)),
                capacity,
                NOW.minus(Duration.ofDays(10)),
                NOW.plus(Duration.ofDays(20)),
                start.minus(Duration.ofDays(3)),
                start,
                to.atZone(berlin).toInstant(),
                false,
                NOW.minus(Duration.ofDays(10)));
    }
}
