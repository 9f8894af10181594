// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.model.Sheet;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Freezes reviews, and withdraws their links. */
public final class FrozenCommands {
    private static final int RETRIES = 4;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Reviews reviews;
    private final Happenings happenings;
    private final FrozenReviews frozen;
    private final Aggregates<FrozenReview, Void> aggregates;
    private final Erasures erasures;
    private final Clock clock;

    /** The clock is the domain's. */
    public FrozenCommands(
            Reviews reviews,
            Happenings happenings,
            FrozenReviews frozen,
            Aggregates<FrozenReview, Void> aggregates,
            Erasures erasures,
            Clock clock) {
        this.reviews = reviews;
        this.happenings = happenings;
        this.frozen = frozen;
        this.aggregates = aggregates;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * What was frozen.
     *
     * @param token what its link ends with, said this once
     */
    public record Frozen(Stored<FrozenReview> review, String token) {}

    /**
     * Freezes the review of a period as it is; a conflict {@code review-too-long} if it lists too much, {@code busy} if the
     * register changes all the time, {@code review-lagging} if its figures are still being brought up to date.
     */
    public Mono<Frozen> freeze(Period period, String by, Actor actor) {
        String token = Tokens.fresh();
        return Mono.defer(() -> keep(period))
                .retryWhen(Retry.backoff(RETRIES, PAUSE)
                        .filter(Unsettled.class::isInstance)
                        .onRetryExhaustedThrow((tried, last) -> ((Unsettled) last.failure()).refused()))
                .flatMap(kept -> aggregates.create(
                        kept.id(),
                        Command.by(actor),
                        Decision.of(review(period, kept.sheet(), kept.listed(), by, token))))
                // an erasure meanwhile did not find it yet
                .flatMap(stored -> erasures.catchUp(stored, actor))
                .map(stored -> new Frozen(stored, token));
    }

    /** What was read, its list being stored. */
    private record Kept(String id, Sheet sheet, long listed) {}

    /** Figures and list may not be of one moment; later they may. */
    private static final class Unsettled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;

        Unsettled(String code) {
            super(code, null, false, false);
            this.code = code;
        }

        Rejection refused() {
            return new Rejection.Conflict(code);
        }
    }

    /** The list first, so that nobody sees a review without it; the figures before and after it tell whether it is theirs. */
    private Mono<Kept> keep(Period period) {
        String id = UUID.randomUUID().toString();
        return settled()
                .then(Mono.defer(() -> reviews.sheet(period)))
                .filter(sheet -> sheet.total() <= FrozenReview.MOST_LISTED)
                .switchIfEmpty(Mono.error(() -> new Rejection.Conflict("review-too-long")))
                .flatMap(sheet -> listed(id, period)
                        .flatMap(listed -> compared(new Kept(id, sheet, listed), period))
                        .onErrorResume(
                                Unsettled.class, unsettled -> frozen.drop(id).then(Mono.error(unsettled))));
    }

    private Mono<Long> listed(String id, Period period) {
        return frozen.keep(id, happenings.all(Selection.of(period, reviews.today(), Selection.Which.COUNTED)));
    }

    /** What was written before the list was kept is in the figures by now; what is removed later finds the list. */
    private Mono<Kept> compared(Kept kept, Period period) {
        return settled()
                .then(Mono.defer(() -> reviews.sheet(period)))
                .filter(after -> after.equals(kept.sheet()) && after.total() == kept.listed())
                .map(after -> kept)
                .switchIfEmpty(Mono.error(() -> new Unsettled("busy")));
    }

    private Mono<Void> settled() {
        return reviews.caughtUp()
                .flatMap(caughtUp -> caughtUp ? Mono.empty() : Mono.error(new Unsettled("review-lagging")));
    }

    private FrozenReview review(Period period, Sheet sheet, long listed, String by, String token) {
        return new FrozenReview(
                period,
                sheet,
                listed,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by,
                Tokens.hash(token),
                List.of(),
                null);
    }

    /** Withdraws the link, at the version that was read. */
    public Mono<Stored<FrozenReview>> revoke(String id, long version, Actor actor) {
        return aggregates.change(id, version, Command.by(actor), review -> review.revoke(clock.instant()));
    }
}
