// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

/**
 * How far the places of a mission are taken, as far as this service has heard.
 *
 * @param accepted who have a place
 * @param waiting who wait for one
 * @param toDecide whose address is confirmed and about whom nothing is decided
 */
public record PlacesTaken(int accepted, int waiting, int toDecide) {
    /** Nobody registered. */
    public static final PlacesTaken NONE = new PlacesTaken(0, 0, 0);

    /** Places left of this many. */
    public int free(int capacity) {
        return Math.max(0, capacity - accepted);
    }

    PlacesTaken times(int number) {
        return new PlacesTaken(accepted * number, waiting * number, toDecide * number);
    }

    PlacesTaken plus(PlacesTaken other) {
        return new PlacesTaken(accepted + other.accepted, waiting + other.waiting, toDecide + other.toDecide);
    }
}
