// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import io.kogge.event.consumer.View;
import org.jspecify.annotations.Nullable;

/**
 * One registration as the view keeps it.
 *
 * @param state what it says itself
 * @param decision what was decided about it
 */
public record PlaceView(
        String id,
        String missionId,
        @Nullable String state,
        @Nullable String decision) {
    /** Registrations; to be counted by mission, state and decision from the index alone. */
    public static final View<PlaceView> VIEW =
            View.of("mission-places", PlaceView.class).indexed(Fields.MISSION, Fields.STATE, Fields.DECISION);

    static PlaceView registered(String id, String missionId, String state) {
        return new PlaceView(id, missionId, state, null);
    }

    static PlaceView decided(String id, String missionId, String decision) {
        return new PlaceView(id, missionId, null, decision);
    }

    /** What they are called where they are stored. */
    static final class Fields {
        static final String MISSION = "missionId";
        static final String STATE = "state";
        static final String DECISION = "decision";

        private Fields() {}
    }
}
