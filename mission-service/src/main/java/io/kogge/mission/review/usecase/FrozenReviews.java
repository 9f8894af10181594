// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Period;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reviews as they were. */
public interface FrozenReviews {
    /** Those frozen last, first. */
    Flux<Stored<FrozenReview>> latest(int offset, int limit);

    /** How many there are. */
    Mono<Long> count();

    /** All of a period. */
    Flux<Stored<FrozenReview>> of(Period period);

    /** The one that a link leads to; a rejection {@code frozen-review-not-found} if there is none or it was withdrawn. */
    Mono<Stored<FrozenReview>> behind(String token);

    /** Keeps what it lists, in this order, and says how much that was. */
    Mono<Long> keep(String frozenId, Flux<Happening> listed);

    /** Drops a list whose review is not made. */
    Mono<Void> drop(String frozenId);

    /** Whether anything of its list is erased. */
    Mono<Boolean> anyErased(String frozenId);

    /** Leaves nothing in any list of a mission or activity but that there was something, and when. */
    Mono<Void> erase(String happeningId);

    /**
     * Drops the lists that nobody can open any more: their link was withdrawn before this moment, or a crash came before
     * their review was made. Says how many.
     */
    Mono<Long> dropUnread(Instant moment);

    /** The first of what it lists under a policy line, so many at most. */
    Flux<Happening> underLine(String frozenId, String line, int most);

    /** What it lists. */
    Flux<Happening> listed(String frozenId, int offset, int limit);
}
