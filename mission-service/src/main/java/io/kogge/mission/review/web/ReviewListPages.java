// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What stands behind a number, a page at a time. */
final class ReviewListPages {
    private final Reviews reviews;
    private final Happenings happenings;
    private final Pages pages;
    private final ReviewTerms.Maker words;

    /** Over the use cases. */
    ReviewListPages(Reviews reviews, Happenings happenings, Pages pages, ReviewTerms.Maker words) {
        this.reviews = reviews;
        this.happenings = happenings;
        this.pages = pages;
        this.words = words;
    }

    /** Its routes. */
    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ReviewPages.REVIEW + "/list", Access.STAFF, this::show)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Selection selection = SelectionInput.read(query, reviews);
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        ReviewTerms said = words.of(request);
        return Mono.zip(
                        happenings
                                .list(selection, paging.offset(), paging.size())
                                .collectList(),
                        happenings.count(selection),
                        reviews.sheet(selection.period()),
                        reviews.lagging())
                .flatMap(all -> pages.render(
                        request,
                        "review-list",
                        Map.of(
                                "list",
                                Paged.of(paging, rows(all.getT1(), said), all.getT2()),
                                "lagging",
                                all.getT4(),
                                "period",
                                said.period(selection.period()),
                                "which",
                                ReviewTerms.code(selection.which().name()),
                                "narrowed",
                                SelectionInput.words(selection, all.getT3(), said),
                                "query",
                                SelectionInput.query(selection) + "&",
                                "back",
                                PeriodInput.query(selection.period()))));
    }

    static List<HappeningRow> rows(List<Happening> happenings, ReviewTerms said) {
        return happenings.stream()
                .map(happening -> HappeningRow.of(happening, said))
                .collect(Collectors.toList());
    }
}
