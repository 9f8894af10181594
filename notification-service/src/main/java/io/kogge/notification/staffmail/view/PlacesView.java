// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.view;

import io.kogge.event.consumer.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mission's places, from its own events and from its allocation's; each may come first.
 *
 * @param state of the mission
 * @param held registrations that are held back, as too many came at once; null where none ever was
 * @param heldSince since when the first of them is
 */
public record PlacesView(
        String id,
        @Nullable String state,
        @Nullable Integer capacity,
        @Nullable Instant promotionUntil,
        @Nullable Integer accepted,
        @Nullable Integer waiting,
        @Nullable Integer undecided,
        @Nullable Integer held,
        @Nullable Instant heldSince) {
    /** Places by the id of their mission. */
    public static final View<PlacesView> VIEW = View.of("places", PlacesView.class);

    /** What the mission says of itself. */
    public static PlacesView planned(String id, String state, int capacity, Instant promotionUntil) {
        return new PlacesView(id, state, capacity, promotionUntil, null, null, null, null, null);
    }

    /** What its allocation counted. */
    public static PlacesView counted(String id, int accepted, int waiting, int undecided) {
        return new PlacesView(id, null, null, null, accepted, waiting, undecided, null, null);
    }

    /** What is held back before it is a registration. */
    public static PlacesView heldBack(String id, int held, @Nullable Instant since) {
        return new PlacesView(id, null, null, null, null, null, null, held, since);
    }
}
