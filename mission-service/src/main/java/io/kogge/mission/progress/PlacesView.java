// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import io.kogge.event.consumer.View;
import org.jspecify.annotations.Nullable;

/**
 * How far the places of one mission are taken, as its allocation counted them last.
 *
 * @param id the mission
 * @param accepted who have a place
 * @param waiting who wait for one
 * @param undecided who are in line and about whom nothing is decided
 * @param noShows who had a place and did not come; null where it was counted before that could be told
 * @param arrived who ever applied; null likewise
 */
public record PlacesView(
        String id,
        int accepted,
        int waiting,
        int undecided,
        @Nullable Integer noShows,
        @Nullable Integer arrived) {
    /** Missions for which somebody registered, one document each. */
    public static final View<PlacesView> VIEW = View.of("mission-places", PlacesView.class);
}
