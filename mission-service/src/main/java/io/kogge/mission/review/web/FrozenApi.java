// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.usecase.FrozenCommands;
import io.kogge.mission.review.usecase.FrozenReviews;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Frozen reviews by API. */
final class FrozenApi {
    private static final String FROZEN = ReviewApi.REVIEW + "/frozen";

    private final FrozenCommands commands;
    private final FrozenReviews frozen;
    private final Reviews reviews;

    FrozenApi(FrozenCommands commands, FrozenReviews frozen, Reviews reviews) {
        this.commands = commands;
        this.frozen = frozen;
        this.reviews = reviews;
    }

    /**
     * A frozen review as it is answered.
     *
     * @param path where to read it without signing in; told when it is frozen, and never again
     */
    record View(
            String id,
            String from,
            String to,
            Instant frozenAt,
            String frozenBy,
            @Nullable Instant revokedAt,
            List<String> erased,
            @Nullable String path,
            long version) {
        static View of(Stored<FrozenReview> stored, @Nullable String path) {
            FrozenReview review = stored.state();
            return new View(
                    stored.id(),
                    review.period().first().toString(),
                    review.period().last().toString(),
                    review.frozenAt(),
                    review.frozenBy(),
                    review.revokedAt(),
                    review.erased(),
                    path,
                    stored.version());
        }
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(FROZEN, Access.STAFF, this::list)
                .POST(FROZEN, Access.STAFF, this::freeze)
                .POST(FROZEN + "/{id}/revocation", Access.STAFF, this::revoke)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        return Mono.zip(
                        frozen.latest(paging.offset(), paging.size())
                                .map(stored -> View.of(stored, null))
                                .collectList(),
                        frozen.count())
                .map(both -> Paged.of(paging, both.getT1(), both.getT2()))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> freeze(ServerRequest request) {
        return JsonBody.fields(request).flatMap(fields -> {
            Period period = PeriodInput.read(fields, ReviewPages.usual(reviews));
            fields.rejectUnknown();
            fields.throwIfFaulty();
            return commands.freeze(period, FrozenPages.name(request), SignedIn.actor(request))
                    .flatMap(done -> Answers.created(
                            FROZEN + "/" + done.review().id(),
                            View.of(done.review(), SharedPages.SHARED + "/" + done.token()),
                            done.review().version()));
        });
    }

    private Mono<ServerResponse> revoke(ServerRequest request) {
        return commands.revoke(request.pathVariable("id"), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(stored -> Answers.ok(View.of(stored, null), stored.version()));
    }
}
