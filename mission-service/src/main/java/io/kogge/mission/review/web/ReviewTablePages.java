// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.mission.review.web.ReviewView.Block;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** All rows of one of the review's tables, a page at a time: the review itself shows the first. */
final class ReviewTablePages {
    private static final int LONGEST = 300;

    private final Reviews reviews;
    private final Pages pages;
    private final ReviewTerms.Maker words;

    /** Over the use case. */
    ReviewTablePages(Reviews reviews, Pages pages, ReviewTerms.Maker words) {
        this.reviews = reviews;
        this.pages = pages;
        this.words = words;
    }

    /** Its route. */
    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ReviewPages.REVIEW + "/table", Access.STAFF, this::show)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Period period = PeriodInput.read(query, ReviewPages.usual(reviews));
        By by = query.choice("by", By.class).or(By.YEAR);
        String line = query.text("line").max(LONGEST).orNull();
        Paging paging = PagingInput.of(query);
        if (!tables(line).contains(by)) {
            query.fault("by", "not-in-list");
        }
        query.throwIfFaulty();
        ReviewTerms said = words.of(request);
        return Mono.zip(reviews.sheet(period), reviews.lagging())
                .flatMap(read -> pages.render(
                        request, "review-table", model(period, by, line, paging, read.getT1(), read.getT2(), said)));
    }

    private static List<By> tables(@Nullable String line) {
        return line == null ? ReviewWriter.BLOCKS : List.of(By.CATEGORY, By.PARTNER);
    }

    private Map<String, Object> model(
            Period period,
            By by,
            @Nullable String line,
            Paging paging,
            Sheet sheet,
            boolean lagging,
            ReviewTerms said) {
        ReviewLinks.OfStaff links = new ReviewLinks.OfStaff(period, reviews.today());
        BlockWriter blocks = new BlockWriter(period, sheet, said, links);
        Block whole = line == null ? blocks.all(by) : blocks.allOfLine(by, rows(by, line, sheet), line);
        List<ReviewView.Row> shown =
                whole.rows().stream().skip(paging.offset()).limit(paging.size()).toList();
        Block part = new Block(
                whole.id(), whole.title(), whole.heading(), whole.beforeHeading(), shown, null, whole.unknown());
        return Map.of(
                "block",
                part,
                "list",
                Paged.of(paging, shown, whole.rows().size()),
                "lagging",
                lagging,
                "period",
                said.period(period),
                "line",
                line == null ? "" : said.lines(sheet).getOrDefault(line, line),
                "query",
                links.tableQuery(by, line) + "&",
                "back",
                PeriodInput.query(period));
    }

    /** None where the review has no such line. */
    private static List<Sheet.Row> rows(By by, String line, Sheet sheet) {
        Optional<Sheet.Chapter> chapter = sheet.chapters().stream()
                .filter(each -> each.line().equals(line))
                .findFirst();
        return chapter.map(found -> by == By.CATEGORY ? found.categories() : ReviewWriter.counted(found.partners()))
                .orElse(List.of());
    }
}
