// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What missions of a sort are shown as in the review.
 *
 * @param direction of missions that go this way
 * @param kind of this kind only; null for every kind that no earlier rule names
 * @param categories all that they are shown as
 */
public record CategoryRule(Direction direction, @Nullable MissionKind kind, Set<ActivityCategory> categories) {

    /** Takes a copy. */
    public CategoryRule {
        categories = Set.copyOf(categories);
    }

    boolean appliesTo(Direction way, MissionKind sort) {
        return direction == way && (kind == null || kind == sort);
    }

    /** Whether nothing is left for the other one where this one comes first. */
    boolean covers(CategoryRule later) {
        return direction == later.direction && (kind == null || kind == later.kind);
    }
}
