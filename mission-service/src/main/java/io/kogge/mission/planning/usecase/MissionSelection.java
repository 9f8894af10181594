// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.usecase;

import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionState;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which missions are asked for. An empty set asks for any.
 *
 * @param text words of titles, cities or partners, a letter wrong forgiven; blank for any
 * @param states in one of these states
 * @param directions going one of these ways
 * @param kinds of one of these kinds
 * @param after that start after this moment; null for any
 * @param until that start at this moment at the latest; null for any
 * @param latestFirst whether the latest start comes first; else the earliest does
 */
public record MissionSelection(
        String text,
        Set<MissionState> states,
        Set<Direction> directions,
        Set<MissionKind> kinds,
        @Nullable Instant after,
        @Nullable Instant until,
        boolean latestFirst) {
    /** All missions. */
    public static final MissionSelection ALL = in();

    /** Takes copies. */
    public MissionSelection {
        states = Set.copyOf(states);
        directions = Set.copyOf(directions);
        kinds = Set.copyOf(kinds);
    }

    /** Whenever they start. */
    public MissionSelection(String text, Set<MissionState> states, Set<Direction> directions, Set<MissionKind> kinds) {
        this(text, states, directions, kinds, null, null, false);
    }

    /** Missions in one of these states, whatever they are. */
    public static MissionSelection in(MissionState... states) {
        return new MissionSelection("", Set.of(states), Set.of(), Set.of());
    }

    /** Those of them in which all these words are. */
    public MissionSelection called(String words) {
        return new MissionSelection(words, states, directions, kinds, after, until, latestFirst);
    }

    /** Those of them that start after this moment. */
    public MissionSelection startingAfter(Instant moment) {
        return new MissionSelection(text, states, directions, kinds, moment, until, latestFirst);
    }

    /** Those of them that start at this moment at the latest. */
    public MissionSelection startingUntil(Instant moment) {
        return new MissionSelection(text, states, directions, kinds, after, moment, latestFirst);
    }

    /** The same, the latest start first if this is so. */
    public MissionSelection latestFirst(boolean latest) {
        return new MissionSelection(text, states, directions, kinds, after, until, latest);
    }
}
