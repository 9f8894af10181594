// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.planning.model.MissionEvent;
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
import org.apache.avro.specific.SpecificRecord;

/** What goes on {@code mission.events.v1} for each thing that happens to a mission; of a draft, nothing. */
public final class MissionEvents {
    private MissionEvents() {}

    /** The records of this event. */
    public static List<Outgoing> outgoing(MissionEvent event) {
        if (event instanceof MissionEvent.DraftSaved || event instanceof MissionEvent.DraftRemoved) {
            return List.of();
        }
        return List.of(
                Outgoing.of(event.mission().id(), payload(event, MissionSummaryEncoder.summary(event.mission()))));
    }

    private static SpecificRecord payload(MissionEvent event, MissionSummary summary) {
        if (event instanceof MissionEvent.Announced) {
            return new MissionAnnounced(summary);
        }
        if (event instanceof MissionEvent.Changed) {
            return new MissionChanged(summary);
        }
        if (event instanceof MissionEvent.RegistrationOpened) {
            return new RegistrationOpened(summary);
        }
        if (event instanceof MissionEvent.RegistrationClosed) {
            return new RegistrationClosed(summary);
        }
        if (event instanceof MissionEvent.Rescheduled moved) {
            return new MissionRescheduled(summary, moved.previousStartsAt(), moved.previousEndsAt());
        }
        if (event instanceof MissionEvent.Cancelled cancelled) {
            return new MissionCancelled(summary, cancelled.reason().name());
        }
        if (event instanceof MissionEvent.Started) {
            return new MissionStarted(summary);
        }
        if (event instanceof MissionEvent.Completed) {
            return new MissionCompleted(summary);
        }
        throw new IllegalArgumentException("Not for the topic: " + event.getClass());
    }
}
