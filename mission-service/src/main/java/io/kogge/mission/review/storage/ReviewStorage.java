// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Story;
import java.util.List;

/** How stories and frozen reviews are stored; nothing of them goes on a topic. */
public final class ReviewStorage {
    static final String FIRST = "state.first";
    static final String LAST = "state.last";
    static final String TOKEN = "state.tokenHash";
    static final String REVOKED_AT = "state.revokedAt";
    static final String FROZEN_AT = "state.frozenAt";

    private ReviewStorage() {}

    /** Stories. */
    public static AggregateType<Story, Void, StoryDocument> stories() {
        return new AggregateType<>(
                "story",
                "stories",
                StoryDocument.class,
                StoryDocument::of,
                StoryDocument::toStory,
                (story, event) -> List.of(),
                List.of(Index.on(FIRST, LAST)),
                story -> story.erasedAt() != null);
    }

    /** Frozen reviews. */
    public static AggregateType<FrozenReview, Void, FrozenDocument> frozen() {
        return new AggregateType<>(
                "frozen-review",
                "frozen_reviews",
                FrozenDocument.class,
                FrozenDocument::of,
                FrozenDocument::toReview,
                (review, event) -> List.of(),
                List.of(Index.on(FIRST, LAST), Index.unique(TOKEN), Index.on(FROZEN_AT)));
    }
}
