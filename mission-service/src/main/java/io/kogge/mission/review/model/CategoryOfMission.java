// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.util.List;

/** As which category a mission counts. */
public interface CategoryOfMission {

    /**
     * What was decided.
     *
     * @param category as which it counts
     * @param alsoShownAs under which it is shown too
     */
    record Counted(Category category, List<Category> alsoShownAs) {
        /** Shown under nothing else. */
        public static Counted as(Category category) {
            return new Counted(category, List.of());
        }
    }

    /** For a mission of this direction and kind, named as the events name them. */
    Counted of(String direction, String kind);

    /** The rule where the office has no other: an ambassador who comes counts as such, and is shown as a delegation too. */
    static Counted usual(String direction, String kind) {
        return switch (direction) {
            case "OUTGOING" ->
                Counted.as(kind.equals("OFFICIAL_VISIT") ? Category.OFFICIAL_VISIT_ABROAD : Category.ACTIVITY_ABROAD);
            case "INCOMING" ->
                kind.equals("AMBASSADOR_VISIT")
                        ? new Counted(Category.AMBASSADOR_RECEIVED, List.of(Category.DELEGATION_RECEIVED))
                        : Counted.as(Category.DELEGATION_RECEIVED);
            default -> Counted.as(Category.ACTIVITY_IN_THE_NETHERLANDS);
        };
    }
}
