// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.events;

import io.kogge.event.consumer.EventTable;
import io.kogge.event.consumer.Projection;
import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.notification.audience.view.MissionView;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.usecase.AnnounceChange;
import io.kogge.notification.schedule.usecase.PlanMission;
import io.kogge.notification.schedule.usecase.StopEntries;
import io.kogge.schemas.Topic;
import io.kogge.schemas.mission.MissionAnnounced;
import io.kogge.schemas.mission.MissionCancelled;
import io.kogge.schemas.mission.MissionChanged;
import io.kogge.schemas.mission.MissionCompleted;
import io.kogge.schemas.mission.MissionRescheduled;
import io.kogge.schemas.mission.MissionStarted;
import io.kogge.schemas.mission.RegistrationClosed;
import io.kogge.schemas.mission.RegistrationOpened;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Plans a mission's messages, and tells its people when it moves, changes or is cancelled. */
public final class MissionMessages implements Reaction {
    private final Projection<MissionView> keeps;
    private final PlanMission planMission;
    private final StopEntries stopEntries;
    private final Duration maxAge;
    private final EventTable<Mono<Void>> table;

    /** Keeps this view, and acts on events up to this age. */
    public MissionMessages(
            Projection<MissionView> keeps,
            PlanMission planMission,
            AnnounceChange announceChange,
            StopEntries stopEntries,
            Duration maxAge) {
        this.keeps = keeps;
        this.planMission = planMission;
        this.stopEntries = stopEntries;
        this.maxAge = maxAge;
        this.table = EventTable.<Mono<Void>>on(topics(), Mono.empty())
                .when(
                        MissionRescheduled.class,
                        (event, e) -> announceChange.moved(event.key()).then(stops(event)))
                .when(
                        MissionChanged.class,
                        (event, e) -> announceChange
                                .changed(event.key(), e.getMission().getCalendarRevision())
                                .then(stops(event)))
                .when(
                        MissionCancelled.class,
                        (event, e) -> announceChange.cancelled(event.key()).then(stops(event)))
                .ignore(
                        MissionAnnounced.class,
                        RegistrationOpened.class,
                        RegistrationClosed.class,
                        MissionStarted.class,
                        MissionCompleted.class)
                .build();
    }

    private Mono<Void> stops(ReceivedEvent event) {
        return Mono.defer(
                () -> stopEntries.ofMission(event.key(), event.id(), event.command(MessageKind.STOP_ENTRY.key())));
    }

    @Override
    public String name() {
        return "mission-messages";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.MISSION_EVENTS);
    }

    @Override
    public Optional<Projection<?>> keeps() {
        return Optional.of(keeps);
    }

    @Override
    public Duration maxAge() {
        return maxAge;
    }

    /** Every event can change what has to be planned; the plan is made from the mission as it is by then. */
    @Override
    public Mono<Void> react(ReceivedEvent event) {
        return planMission.plan(event.key()).then(Mono.defer(() -> table.handle(event)));
    }
}
