// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import io.kogge.event.consumer.View;

/**
 * How far the places of one mission are taken, as its allocation counted them last.
 *
 * @param id the mission
 * @param accepted who have a place
 * @param waiting who wait for one
 * @param undecided who are in line and about whom nothing is decided
 */
public record PlacesView(String id, int accepted, int waiting, int undecided) {
    /** Missions for which somebody registered, one document each. */
    public static final View<PlacesView> VIEW = View.of("mission-places", PlacesView.class);
}
