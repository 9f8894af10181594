// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Story;
import java.util.List;
import reactor.core.publisher.Mono;

/** Takes erased stories out of frozen reviews. Whatever an erasure that ended half-way left there is not read. */
public final class Erasures {
    private final Stories stories;
    private final FrozenReviews reviews;
    private final Aggregates<FrozenReview, Void> frozen;

    /** Over both. */
    public Erasures(Stories stories, FrozenReviews reviews, Aggregates<FrozenReview, Void> frozen) {
        this.stories = stories;
        this.reviews = reviews;
        this.frozen = frozen;
    }

    /** What may be read of a frozen review: nothing that is erased by now. */
    public Mono<Stored<FrozenReview>> readable(Stored<FrozenReview> review) {
        return erased(review.state())
                .map(sections -> new Stored<>(
                        review.id(),
                        review.version(),
                        review.state().forget(sections).state()));
    }

    /** Erases in a frozen review what was erased while it was made. */
    Mono<Stored<FrozenReview>> catchUp(Stored<FrozenReview> review, Actor actor) {
        return erased(review.state())
                .flatMap(sections -> sections.isEmpty()
                        ? Mono.just(review)
                        : frozen.change(review.id(), Command.by(actor), kept -> kept.forget(sections)));
    }

    /** Erases a story in every frozen review of its period. */
    Mono<Void> everywhere(String section, Period period, Actor actor) {
        return reviews.of(period)
                .concatMap(
                        review -> frozen.change(review.id(), Command.by(actor), kept -> kept.forget(List.of(section))))
                .then();
    }

    private Mono<List<String>> erased(FrozenReview review) {
        return stories.of(review.period())
                .map(Stored::state)
                .filter(story -> story.erasedAt() != null)
                .map(Story::section)
                .collectList();
    }
}
