// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Story;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** What staff do with stories. */
public final class StoryCommands {
    /** The version of a story that nobody has told yet. */
    public static final long UNTOLD = 0;

    private final Aggregates<Story, Void> stories;
    private final Aggregates<FrozenReview, Void> frozen;
    private final FrozenReviews reviews;
    private final Clock clock;

    /** The clock is the domain's. */
    public StoryCommands(
            Aggregates<Story, Void> stories,
            Aggregates<FrozenReview, Void> frozen,
            FrozenReviews reviews,
            Clock clock) {
        this.stories = stories;
        this.frozen = frozen;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Tells what happened; a conflict {@code story-exists} if somebody else began meanwhile. */
    public Mono<Stored<Story>> tell(String section, Period period, long version, Texts texts, Actor actor) {
        String id = Story.id(section, period);
        return version == UNTOLD
                ? stories.create(id, Command.by(actor), Story.begin(section, period, texts))
                : stories.change(id, version, Command.by(actor), story -> story.tell(texts));
    }

    /**
     * Erases it, in every frozen review too. These come first: if it ends half-way, the story is still there to be erased
     * again.
     */
    public Mono<Stored<Story>> erase(String section, Period period, long version, Actor actor) {
        String id = Story.id(section, period);
        return stories.get(id)
                .thenMany(reviews.of(period))
                .concatMap(review -> frozen.change(review.id(), Command.by(actor), kept -> kept.forget(section)))
                .then(Mono.defer(
                        () -> stories.change(id, version, Command.by(actor), story -> story.erase(clock.instant()))));
    }
}
