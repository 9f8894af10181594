// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

/** Where the mission is, as far as its places are concerned. */
public enum Phase {
    /** Announced: places are given as people arrive. */
    BEFORE_START,
    /** Has begun: who takes part stands; who arrives only now goes on the waiting list. */
    UNDERWAY,
    /** Is over: nothing is decided any more. */
    OVER,
    /** Does not take place: nothing is decided any more. */
    CANCELLED;

    /** Whether who arrives is still put in line. */
    public boolean decides() {
        return this == BEFORE_START || this == UNDERWAY;
    }
}
