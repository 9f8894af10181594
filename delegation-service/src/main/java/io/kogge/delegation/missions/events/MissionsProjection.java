// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.missions.events;

import io.kogge.delegation.missions.usecase.MissionFields;
import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
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
import java.util.List;
import java.util.Set;

/** Keeps the view of missions: each event carries the mission's whole public state. */
public final class MissionsProjection implements Projection {
    /** Its name and its view's. */
    public static final String NAME = "missions";

    private final EventTable<List<ViewChange>> table = EventTable.on(topics(), List.<ViewChange>of())
            .when(MissionAnnounced.class, (event, mission) -> set(event, mission.getMission()))
            .when(MissionChanged.class, (event, mission) -> set(event, mission.getMission()))
            .when(RegistrationOpened.class, (event, mission) -> set(event, mission.getMission()))
            .when(RegistrationClosed.class, (event, mission) -> set(event, mission.getMission()))
            .when(MissionRescheduled.class, (event, mission) -> set(event, mission.getMission()))
            .when(MissionCancelled.class, (event, mission) -> set(event, mission.getMission()))
            .when(MissionStarted.class, (event, mission) -> set(event, mission.getMission()))
            .when(MissionCompleted.class, (event, mission) -> set(event, mission.getMission()))
            .build();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.MISSION_EVENTS);
    }

    @Override
    public List<ViewChange> changes(ReceivedEvent event) {
        return table.handle(event);
    }

    private static List<ViewChange> set(ReceivedEvent event, MissionSummary summary) {
        return List.of(new ViewChange.Set(
                summary.getMissionId(), MissionFields.of(MissionReader.read(summary, event.sequence()))));
    }
}
