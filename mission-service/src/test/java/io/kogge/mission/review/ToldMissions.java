// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review;

import io.kogge.event.relay.OutboxEntry;
import io.kogge.mission.TestEvents;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.Direction;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionFormat;
import io.kogge.schemas.mission.MissionKind;
import io.kogge.schemas.mission.MissionState;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.RegistrationWindow;
import io.kogge.schemas.mission.Stop;
import io.kogge.schemas.notification.OutcomeReported;
import io.kogge.schemas.notification.ReportedOutcome;
import io.kogge.schemas.registration.PlacesCounted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** Missions, who had a place on them and what came of them, as the services tell it. */
public final class ToldMissions {
    private ToldMissions() {}

    /** A trade mission of one day to Hamburg that is under way. */
    public static MissionSummary.Builder under(String id, LocalDate day) {
        Instant starts = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        Instant ends = day.atTime(17, 0).toInstant(ZoneOffset.UTC);
        return MissionSummary.newBuilder()
                .setMissionId(id)
                .setState(MissionState.STARTED)
                .setDirection(Direction.OUTGOING)
                .setKind(MissionKind.TRADE_MISSION)
                .setFormat(MissionFormat.ON_SITE)
                .setPartners(List.of())
                .setThemes(List.of())
                .setTitles(List.of(new LocalizedText("nl", "Missie naar Hamburg")))
                .setSummaries(List.of())
                .setStops(List.of(new Stop("Hamburg", "DE", "Europe/Berlin", day + "T09:00", day + "T17:00")))
                .setCapacity(20)
                .setRegistration(RegistrationWindow.CLOSED)
                .setRegistrationOpensAt(Instant.EPOCH)
                .setRegistrationClosesAt(Instant.EPOCH)
                .setPromotionUntil(Instant.EPOCH)
                .setStartsAt(starts)
                .setEndsAt(ends)
                .setStartZone("Europe/Berlin")
                .setEndZone("Europe/Berlin")
                .setCalendarRevision(1);
    }

    /** An event about a mission. */
    public static OutboxEntry entry(String id, long sequence, SpecificRecord payload) {
        return TestEvents.entry("mission", id, sequence, Topic.MISSION_EVENTS, id, payload);
    }

    /** How many have a place on it. */
    public static OutboxEntry places(String id, int accepted) {
        return TestEvents.entry(
                "allocation",
                id,
                1,
                Topic.REGISTRATION_EVENTS,
                id,
                new PlacesCounted(id, accepted, 0, 0, Instant.EPOCH, 0, accepted));
    }

    /** What came of it for one of them, as it was said for so many times. */
    public static OutboxEntry report(
            String id, String who, long sequence, boolean confirmed, ReportedOutcome... outcomes) {
        String registration = who + "-" + id;
        return TestEvents.entry(
                "answer",
                registration,
                sequence,
                Topic.NOTIFICATION_EVENTS,
                id,
                new OutcomeReported(
                        registration,
                        id,
                        "person",
                        outcomes.length == 0 ? "NOTHING" : "RESULTS",
                        List.of(outcomes),
                        confirmed,
                        Instant.EPOCH));
    }
}
