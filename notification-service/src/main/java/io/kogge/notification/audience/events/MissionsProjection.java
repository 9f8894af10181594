// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.events;

import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.notification.audience.model.Direction;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.MissionKind;
import io.kogge.notification.audience.view.MissionView;
import io.kogge.notification.audience.view.StopView;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.RegistrationClosed;
import io.kogge.schemas.mission.RegistrationOpened;
import io.kogge.schemas.mission.Stop;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Public state of each mission. */
public final class MissionsProjection {
    private MissionsProjection() {}

    /** The projection. */
    public static Projection<MissionView> make() {
        return Projections.into(MissionView.VIEW)
                .on(Topic.MISSION_EVENTS)
                .when(MissionAnnounced.class, (event, e) -> mission(e.getMission()))
                .when(MissionChanged.class, (event, e) -> mission(e.getMission()))
                .when(RegistrationOpened.class, (event, e) -> mission(e.getMission()))
                .when(RegistrationClosed.class, (event, e) -> mission(e.getMission()))
                .when(MissionStarted.class, (event, e) -> mission(e.getMission()))
                .when(MissionCompleted.class, (event, e) -> mission(e.getMission()))
                .when(
                        MissionRescheduled.class,
                        (event, e) -> mission(e.getMission()).movedFrom(e.getPreviousStartsAt()))
                .when(
                        MissionCancelled.class,
                        (event, e) -> mission(e.getMission()).cancelledFor(e.getReason()))
                .build();
    }

    private static MissionView mission(MissionSummary summary) {
        return new MissionView(
                summary.getMissionId(),
                Mission.State.valueOf(summary.getState().name()),
                texts(summary.getTitles()),
                texts(summary.getSummaries()),
                summary.getStops().stream().map(MissionsProjection::stop).toList(),
                summary.getEndsAt(),
                summary.getCalendarRevision(),
                null,
                null,
                MissionKind.valueOf(summary.getKind().name()),
                Direction.valueOf(summary.getDirection().name()),
                summary.getRegistrationOpensAt(),
                summary.getRegistrationClosesAt());
    }

    private static Map<String, String> texts(List<LocalizedText> texts) {
        return texts.stream()
                .collect(Collectors.toMap(LocalizedText::getLanguage, LocalizedText::getText, (a, b) -> b));
    }

    private static StopView stop(Stop stop) {
        return new StopView(stop.getCity(), stop.getCountry(), stop.getZone(), stop.getFrom(), stop.getTo());
    }
}
