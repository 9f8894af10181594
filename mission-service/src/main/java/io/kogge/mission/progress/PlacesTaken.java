// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.progress;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the places of a mission are taken, as far as this service has heard.
 *
 * @param accepted who have a place, but for who did not come
 * @param waiting who wait for one
 * @param toDecide who are in line and about whom nothing is decided
 * @param noShows who had a place and did not come
 * @param arrived who ever applied, whatever became of them; null where nobody has said
 */
public record PlacesTaken(
        int accepted,
        int waiting,
        int toDecide,
        int noShows,
        @Nullable Integer arrived) {
    /** Nobody registered. */
    public static final PlacesTaken NONE = new PlacesTaken(0, 0, 0, 0, 0);

    /** Where nobody has said how many ever applied. */
    public PlacesTaken(int accepted, int waiting, int toDecide, int noShows) {
        this(accepted, waiting, toDecide, noShows, null);
    }

    /** Where nobody stayed away, as everywhere before the mission begins. */
    public PlacesTaken(int accepted, int waiting, int toDecide) {
        this(accepted, waiting, toDecide, 0);
    }

    static PlacesTaken of(PlacesView counted) {
        return new PlacesTaken(
                counted.accepted(),
                counted.waiting(),
                counted.undecided(),
                Objects.requireNonNullElse(counted.noShows(), 0),
                counted.arrived());
    }

    /** Places that somebody has, or had without coming. */
    public int taken() {
        return accepted + noShows;
    }

    /** Places left of this many. */
    public int free(int capacity) {
        return Math.max(0, capacity - taken());
    }
}
