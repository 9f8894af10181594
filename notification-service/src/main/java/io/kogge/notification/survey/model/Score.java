// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.survey.model;

import java.util.Arrays;

/** How good something was. */
public enum Score {
    VERY_GOOD(5),
    GOOD(4),
    FAIR(3),
    POOR(2),
    VERY_POOR(1);

    private final int points;

    Score(int points) {
        this.points = points;
    }

    /** From 1 to 5; more is better. */
    public int points() {
        return points;
    }

    /** With so many points; throws IllegalArgumentException where none has. */
    public static Score of(int points) {
        return Arrays.stream(values())
                .filter(score -> score.points == points)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No score of " + points));
    }
}
