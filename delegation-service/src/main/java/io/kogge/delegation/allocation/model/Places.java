// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

/**
 * The balance of a mission's places.
 *
 * @param capacity places there are; 0 while the mission is not known
 * @param accepted people who have one; more than the capacity after it was lowered
 * @param waiting people on the waiting list
 * @param undecided people on whom nothing is decided yet
 */
public record Places(int capacity, int accepted, int waiting, int undecided) {
    /** Where nothing is known yet. */
    public static final Places NONE = new Places(0, 0, 0, 0);

    /** Places that nobody has. */
    public int free() {
        return Math.max(0, capacity - accepted);
    }

    /** Whether as many people are where they are, however many places there are. */
    public boolean sameCountsAs(Places other) {
        return accepted == other.accepted && waiting == other.waiting && undecided == other.undecided;
    }
}
