// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.planning.model.Mission;
import io.kogge.mission.planning.model.MissionEvent;
import java.util.List;
import java.util.function.Function;

/** How missions are stored. */
public final class MissionStorage {
    static final String COLLECTION = "missions";

    private MissionStorage() {}

    /** The type of aggregate; what goes on the topics is not storage's business. */
    public static AggregateType<Mission, MissionEvent, MissionDocument> type(
            Function<MissionEvent, List<Outgoing>> events) {
        return new AggregateType<>(
                "mission",
                COLLECTION,
                MissionDocument.class,
                MissionDocument::of,
                MissionDocument::toMission,
                (mission, event) -> events.apply(event),
                List.of(Index.on("state.state", "state.startsAt"), Index.on("state.startsAt")));
    }
}
