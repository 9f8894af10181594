// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.heldback;

import io.kogge.event.consumer.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Registrations for one mission that are held back.
 *
 * @param id the mission
 * @param count how many; 0 where none is any more
 * @param since when the first of them was handed in; null, or of earlier ones, where none is
 */
public record HeldBackView(String id, int count, @Nullable Instant since) {
    /** Missions for which some ever were, one document each. */
    public static final View<HeldBackView> VIEW =
            View.of("held-back", HeldBackView.class).indexed("count");
}
