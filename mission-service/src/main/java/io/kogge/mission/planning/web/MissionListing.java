// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.usecase.MissionSelection;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which missions the list shows, as its address says it.
 *
 * @param filter by their state
 * @param direction only those that go this way; null for all
 * @param kind only those of this kind; null for all
 */
public record MissionListing(
        MissionFilter filter,
        @Nullable Direction direction,
        @Nullable MissionKind kind) {

    static MissionListing read(Fields query) {
        return new MissionListing(
                query.choice("show", MissionFilter.class).or(MissionFilter.CURRENT),
                query.choice("direction", Direction.class).orNull(),
                query.choice("kind", MissionKind.class).orNull());
    }

    MissionSelection selection() {
        return new MissionSelection(filter.states(), only(direction), only(kind));
    }

    /** Whether it is the list as it is opened. */
    public boolean plain() {
        return filter == MissionFilter.CURRENT && direction == null && kind == null;
    }

    /** The query of the same list by another state. */
    public String query(MissionFilter other) {
        return "show=" + other.code() + part("direction", directionCode()) + part("kind", kindCode());
    }

    /** The direction as it is written in addresses; empty for all. */
    public String directionCode() {
        return direction == null ? "" : Choice.code(direction);
    }

    /** The kind as it is written in addresses; empty for all. */
    public String kindCode() {
        return kind == null ? "" : Choice.code(kind);
    }

    private static String part(String name, String code) {
        return code.isEmpty() ? "" : "&" + name + "=" + code;
    }

    private static <T> Set<T> only(@Nullable T wanted) {
        return Optional.ofNullable(wanted).map(Set::of).orElse(Set.of());
    }
}
