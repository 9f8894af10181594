// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.race;

import tools.jackson.databind.JsonNode;

/**
 * What became of a registration.
 *
 * @param accepted whether it has a place
 * @param waiting position on the waiting list, from 1; 0 for who has a place
 */
record Standing(boolean accepted, int waiting) {
    static Standing of(JsonNode registration) {
        boolean accepted = registration.path("state").asString().equals("ACCEPTED");
        return new Standing(accepted, registration.path("waitingPosition").asInt(0));
    }

    /** Whether the other is ahead; those who have a place are not ahead of one another. */
    boolean isBehind(Standing other) {
        return waiting > other.waiting;
    }
}
