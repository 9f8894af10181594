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
    static final String STATE = "state.state";
    static final String STARTS_AT = "state.startsAt";
    static final String DUE_AT = "state.dueAt";
    static final String NAMES = "state.names";
    static final String ASKED = "state.asked";
    static final String PLANNERS = "state.oversight.planners";
    static final String THEME = "state.profile.themes.themeId";
    static final String DIRECTION = "state.profile.direction";
    static final String KIND = "state.profile.kind";

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
                // the list is read in their order, to the last part: nothing is sorted for a page
                List.of(
                        Index.on(STATE, STARTS_AT, "_id"),
                        Index.on(STARTS_AT, "_id"),
                        Index.on(STATE, DUE_AT),
                        Index.on(ASKED, STARTS_AT, "_id"),
                        Index.on(NAMES)),
                Mission::removed);
    }
}
