// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.heldback;

import static com.mongodb.client.model.Filters.gt;

import io.kogge.event.consumer.ViewReader;
import io.kogge.event.consumer.Views;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Reads it from the view that {@link HeldBackProjection} makes. */
final class HeldBackQueries implements HeldBackMissions {
    private final ViewReader<HeldBackView> held;

    HeldBackQueries(Views views) {
        this.held = views.reader(HeldBackView.VIEW);
    }

    @Override
    public Flux<HeldBack> now() {
        return held.find(gt("count", 0)).mapNotNull(HeldBackQueries::heldBack);
    }

    private static @Nullable HeldBack heldBack(HeldBackView view) {
        Instant since = view.since();
        return since == null ? null : new HeldBack(view.id(), view.count(), since);
    }
}
