// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

import java.util.EnumSet;
import java.util.Set;

/** Which of a mission's participants a message is for; who did not confirm or withdrew is in none of them. */
public enum Audience {
    /** Who has a place. */
    ACCEPTED(EnumSet.of(Place.ACCEPTED)),
    /** Who has a place, waits for one, or for a decision. */
    INVOLVED(EnumSet.of(Place.ACCEPTED, Place.WAITLISTED, Place.UNDECIDED));

    private final Set<Place> places;

    Audience(Set<Place> places) {
        this.places = Set.copyOf(places);
    }

    Set<Place> places() {
        return places;
    }
}
