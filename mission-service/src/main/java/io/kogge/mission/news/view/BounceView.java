// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.news.view;

import io.kogge.event.consumer.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to a delegate that bounced.
 *
 * @param id the delivery
 * @param at when, the last time; null where nobody said
 */
public record BounceView(String id, @Nullable Instant at) {
    /** The component that says when. */
    public static final String AT = "at";

    /** One document a mail; those that arrive have none. */
    public static final View<BounceView> VIEW =
            View.of("bounces", BounceView.class).indexed(AT);
}
