// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionState;
import java.util.Set;

/**
 * Which missions are asked for. An empty set asks for any.
 *
 * @param text words of titles, cities or partners, a letter wrong forgiven; blank for any
 * @param states in one of these states
 * @param directions going one of these ways
 * @param kinds of one of these kinds
 */
public record MissionSelection(
        String text, Set<MissionState> states, Set<Direction> directions, Set<MissionKind> kinds) {
    /** All missions. */
    public static final MissionSelection ALL = in();

    /** Takes copies. */
    public MissionSelection {
        states = Set.copyOf(states);
        directions = Set.copyOf(directions);
        kinds = Set.copyOf(kinds);
    }

    /** Missions in one of these states, whatever they are. */
    public static MissionSelection in(MissionState... states) {
        return new MissionSelection("", Set.of(states), Set.of(), Set.of());
    }
}
