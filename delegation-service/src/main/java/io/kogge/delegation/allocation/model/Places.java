// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

/**
 * The balance of a mission's places.
 *
 * @param capacity places there are; 0 while the mission is not known
 * @param accepted people who have one; with who did not come, more than the capacity after it was lowered
 * @param waiting people on the waiting list
 * @param undecided people on whom nothing is decided yet
 * @param noShows people who had one and did not come
 */
public record Places(int capacity, int accepted, int waiting, int undecided, int noShows) {
    /** Where nothing is known yet. */
    public static final Places NONE = new Places(0, 0, 0, 0);

    /** Where nobody stayed away, as everywhere before the mission begins. */
    public Places(int capacity, int accepted, int waiting, int undecided) {
        this(capacity, accepted, waiting, undecided, 0);
    }

    /** Places that somebody has, or had without coming. */
    public int taken() {
        return accepted + noShows;
    }

    /** How many more have a place than there are; nought as a rule. */
    public int excess() {
        return Math.max(0, taken() - capacity);
    }

    /** Places that nobody has. */
    public int free() {
        return Math.max(0, capacity - taken());
    }

    /** Whether as many people are where they are, however many places there are. */
    public boolean sameCountsAs(Places other) {
        return accepted == other.accepted
                && waiting == other.waiting
                && undecided == other.undecided
                && noShows == other.noShows;
    }
}
