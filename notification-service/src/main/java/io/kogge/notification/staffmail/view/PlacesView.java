// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.view;

import io.kogge.event.consumer.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mission's places, from its own events and from its allocation's; each may come first.
 *
 * @param state of the mission
 */
public record PlacesView(
        String id,
        @Nullable String state,
        @Nullable Integer capacity,
        @Nullable Instant promotionUntil,
        @Nullable Integer accepted,
        @Nullable Integer waiting,
        @Nullable Integer undecided) {
    /** Places by the id of their mission. */
    public static final View<PlacesView> VIEW = View.of("places", PlacesView.class);
}
