// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.events;

import io.kogge.event.consumer.Reaction;
import io.kogge.event.consumer.ReceivedEvent;
import io.kogge.mission.review.usecase.FrozenReviews;
import io.kogge.schemas.Topic;
import io.kogge.schemas.activity.ActivityRemoved;
import java.time.Duration;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Takes an activity that was taken out of the register out of the lists of frozen reviews too, for good. */
public final class FrozenErasure implements Reaction {
    private final FrozenReviews frozen;

    /** Over the lists. */
    public FrozenErasure(FrozenReviews frozen) {
        this.frozen = frozen;
    }

    @Override
    public String name() {
        return "frozen-erasures";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.ACTIVITY_EVENTS);
    }

    @Override
    public Duration maxAge() {
        return EVER;
    }

    @Override
    public boolean actsUpon(ReceivedEvent event) {
        return event.payload() instanceof ActivityRemoved;
    }

    @Override
    public Mono<Void> react(ReceivedEvent event) {
        return event.payload() instanceof ActivityRemoved removed
                ? frozen.erase(removed.getActivityId())
                : Mono.empty();
    }
}
