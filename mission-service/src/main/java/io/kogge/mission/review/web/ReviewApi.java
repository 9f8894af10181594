// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.web.api.Answers;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The review's numbers and lists by API, for staff. */
public final class ReviewApi {
    static final String REVIEW = "/api/mission/v1/review";

    private final Reviews reviews;
    private final Happenings happenings;

    /** Over the use cases. */
    public ReviewApi(Reviews reviews, Happenings happenings) {
        this.reviews = reviews;
        this.happenings = happenings;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(REVIEW, Access.STAFF, this::review)
                .GET(REVIEW + "/happenings", Access.STAFF, this::list)
                .build();
    }

    private Mono<ServerResponse> review(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Period period = PeriodInput.read(query, ReviewPages.usual(reviews));
        query.throwIfFaulty();
        return Mono.zip(
                        reviews.sheet(period)
                                .flatMap(sheet -> reviews.underLines(period, sheet, Reviews.MOST_OF_LINE)
                                        .map(listed -> new SheetJson.Read(sheet, listed))),
                        reviews.lagging())
                .map(read -> SheetJson.of(period, read.getT1(), !read.getT2()))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Selection selection = SelectionInput.read(query, reviews);
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        return Mono.zip(
                        happenings
                                .list(selection, paging.offset(), paging.size())
                                .map(SheetJson.Listed::of)
                                .collectList(),
                        happenings.count(selection))
                .map(both -> Paged.of(paging, both.getT1(), both.getT2()))
                .flatMap(Answers::ok);
    }
}
