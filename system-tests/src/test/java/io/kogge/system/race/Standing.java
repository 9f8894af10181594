// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.race;

import io.kogge.system.driver.Answer;

/**
 * What became of a registration.
 *
 * @param accepted whether it has a place
 * @param waiting position on the waiting list, from 1; 0 for who has a place
 */
record Standing(boolean accepted, int waiting) {
    static Standing of(Answer mine) {
        boolean accepted = mine.at("/state").equals("ACCEPTED");
        return new Standing(
                accepted, accepted ? 0 : mine.json().path("waitingPosition").asInt());
    }

    /** Whether the other is ahead; those who have a place are not ahead of one another. */
    boolean isBehind(Standing other) {
        return waiting > other.waiting;
    }
}
