// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.events;

import io.kogge.delegation.missions.view.MissionView;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Projections;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.mission.RegistrationClosed;
import io.kogge.schemas.mission.RegistrationOpened;

/** Keeps the view of missions: each event carries the mission's whole public state. */
public final class MissionsProjection {
    private MissionsProjection() {}

    /** The projection. */
    public static Projection<MissionView> make() {
        return Projections.into(MissionView.VIEW)
                .on(Topic.MISSION_EVENTS)
                .when(MissionAnnounced.class, (event, e) -> mission(event, e.getMission()))
                .when(MissionChanged.class, (event, e) -> mission(event, e.getMission()))
                .when(RegistrationOpened.class, (event, e) -> mission(event, e.getMission()))
                .when(RegistrationClosed.class, (event, e) -> mission(event, e.getMission()))
                .when(MissionRescheduled.class, (event, e) -> mission(event, e.getMission()))
                .when(MissionCancelled.class, (event, e) -> mission(event, e.getMission()))
                .when(MissionStarted.class, (event, e) -> mission(event, e.getMission()))
                .when(MissionCompleted.class, (event, e) -> mission(event, e.getMission()))
                .build();
    }

    private static MissionView mission(ReceivedEvent event, MissionSummary summary) {
        return MissionView.of(MissionReader.read(summary, event.sequence(), event.time()));
    }
}
