// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.event.consumer.ViewChange;
import io.kogge.notification.audience.model.Mission;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Public state of each mission. */
public final class MissionsProjection implements Projection {
    /** Name of the view. */
    public static final String NAME = "missions";

    private final EventTable<List<ViewChange>> table = EventTable.on(topics(), List.<ViewChange>of())
            .when(MissionAnnounced.class, (event, e) -> mission(e.getMission(), Map.of()))
            .when(MissionChanged.class, (event, e) -> mission(e.getMission(), Map.of()))
            .when(RegistrationOpened.class, (event, e) -> mission(e.getMission(), Map.of()))
            .when(RegistrationClosed.class, (event, e) -> mission(e.getMission(), Map.of()))
            .when(MissionStarted.class, (event, e) -> mission(e.getMission(), Map.of()))
            .when(MissionCompleted.class, (event, e) -> mission(e.getMission(), Map.of()))
            .when(
                    MissionRescheduled.class,
                    (event, e) -> mission(e.getMission(), Map.of("movedFrom", e.getPreviousStartsAt())))
            .when(MissionCancelled.class, (event, e) -> mission(e.getMission(), Map.of("cancelReason", e.getReason())))
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

    private static List<ViewChange> mission(MissionSummary summary, Map<String, Object> more) {
        Map<String, @Nullable Object> fields = new HashMap<>(more);
        fields.put("state", Mission.State.valueOf(summary.getState().name()).name());
        fields.put("titles", texts(summary.getTitles()));
        fields.put("summaries", texts(summary.getSummaries()));
        fields.put(
                "stops",
                summary.getStops().stream().map(MissionsProjection::stop).toList());
        fields.put("calendarRevision", summary.getCalendarRevision());
        return List.of(new ViewChange.Set(summary.getMissionId(), fields));
    }

    private static Map<String, String> texts(List<LocalizedText> texts) {
        return texts.stream()
                .collect(Collectors.toMap(LocalizedText::getLanguage, LocalizedText::getText, (a, b) -> b));
    }

    private static Map<String, Object> stop(Stop stop) {
        return Map.of(
                "city", stop.getCity(),
                "country", stop.getCountry(),
                "zone", stop.getZone(),
                "from", stop.getFrom(),
                "to", stop.getTo());
    }
}
