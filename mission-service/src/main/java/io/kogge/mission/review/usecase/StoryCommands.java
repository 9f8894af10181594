// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Story;
import java.time.Clock;
import reactor.core.publisher.Mono;

/** What staff do with stories. */
public final class StoryCommands {
    /** The version of a story that nobody has told yet. */
    public static final long UNTOLD = 0;

    private final Aggregates<Story, Void> stories;
    private final Erasures erasures;
    private final Clock clock;

    /** The clock is the domain's. */
    public StoryCommands(Aggregates<Story, Void> stories, Erasures erasures, Clock clock) {
        this.stories = stories;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Tells what happened; a conflict {@code story-exists} if somebody else began meanwhile. */
    public Mono<Stored<Story>> tell(String section, Period period, long version, Texts texts, Actor actor) {
        String id = Story.id(section, period);
        return version == UNTOLD
                ? stories.create(id, Command.by(actor), Story.begin(section, period, texts))
                : afterErasure(id, actor)
                        .then(Mono.defer(
                                () -> stories.change(id, version, Command.by(actor), story -> story.tell(texts))));
    }

    /** What an erasure left that ended half-way goes before anything new is told: after that nobody could see it. */
    private Mono<Void> afterErasure(String id, Actor actor) {
        return stories.get(id)
                .map(Stored::state)
                .filter(story -> story.erasedAt() != null)
                .flatMap(story -> erasures.everywhere(story.section(), story.period(), actor));
    }

    /**
     * Erases it, then in every frozen review too. If it ends half-way, nobody reads it there any more, and erasing it again
     * finishes it.
     */
    public Mono<Stored<Story>> erase(String section, Period period, long version, Actor actor) {
        return stories.change(
                        Story.id(section, period), version, Command.by(actor), story -> story.erase(clock.instant()))
                .flatMap(erased -> erasures.everywhere(section, period, actor).thenReturn(erased));
    }
}
