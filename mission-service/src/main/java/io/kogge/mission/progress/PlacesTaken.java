// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

/**
 * How far the places of a mission are taken, as far as this service has heard.
 *
 * @param accepted who have a place
 * @param waiting who wait for one
 * @param toDecide who are in line and about whom nothing is decided
 */
public record PlacesTaken(int accepted, int waiting, int toDecide) {
    /** Nobody registered. */
    public static final PlacesTaken NONE = new PlacesTaken(0, 0, 0);

    static PlacesTaken of(PlacesView counted) {
        return new PlacesTaken(counted.accepted(), counted.waiting(), counted.undecided());
    }

    /** Places left of this many. */
    public int free(int capacity) {
        return Math.max(0, capacity - accepted);
    }
}
