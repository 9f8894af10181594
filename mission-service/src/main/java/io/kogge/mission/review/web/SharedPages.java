// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.usecase.Erasures;
import io.kogge.mission.review.usecase.FrozenReviews;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.mission.review.usecase.UnderLines;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A frozen review, for whoever has its link. */
final class SharedPages {
    static final String SHARED = ReviewPages.REVIEW + "/shared";

    private final FrozenReviews frozen;
    private final Erasures erasures;
    private final Happenings happenings;
    private final Pages pages;
    private final ReviewTerms.Maker words;

    /** Over the use cases. */
    SharedPages(FrozenReviews frozen, Erasures erasures, Happenings happenings, Pages pages, ReviewTerms.Maker words) {
        this.frozen = frozen;
        this.erasures = erasures;
        this.happenings = happenings;
        this.pages = pages;
        this.words = words;
    }

    /** Its routes. */
    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(SHARED + "/{token}", Access.PUBLIC, this::show)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        String token = request.pathVariable("token");
        ReviewTerms said = words.of(request);
        return frozen.behind(token)
                .flatMap(erasures::readable)
                .flatMap(stored -> listed(stored, paging)
                        .flatMap(listed -> rows(listed, said))
                        .flatMap(rows -> page(
                                request,
                                token,
                                stored,
                                Paged.of(paging, rows.page(), stored.state().listed()),
                                rows.underLines())));
    }

    /**
     * Entries of a frozen list.
     *
     * @param page those on this page of it
     * @param underLines the first of each policy line, by its id
     */
    private record Listed<T>(List<T> page, Map<String, List<T>> underLines) {}

    /** What took place under each policy line is in the list that was frozen, and is erased there; its further pages leave it out. */
    private Mono<Listed<Happening>> listed(Stored<FrozenReview> stored, Paging paging) {
        return Mono.zip(
                frozen.listed(stored.id(), paging.offset(), paging.size()).collectList(),
                paging.offset() > 0 ? Mono.just(Map.<String, List<Happening>>of()) : underLines(stored),
                Listed::new);
    }

    private Mono<Map<String, List<Happening>>> underLines(Stored<FrozenReview> stored) {
        return UnderLines.of(stored.state().sheet(), line -> frozen.underLine(stored.id(), line, Reviews.MOST_OF_LINE));
    }

    /** Whether they were removed since is asked once for all. */
    private Mono<Listed<HappeningRow>> rows(Listed<Happening> listed, ReviewTerms said) {
        List<String> ids = Stream.concat(Stream.of(listed.page()), listed.underLines().values().stream())
                .flatMap(List::stream)
                .map(Happening::id)
                .distinct()
                .toList();
        return happenings.removed(ids).map(removed -> {
            Map<String, List<HappeningRow>> underLines = new HashMap<>();
            listed.underLines().forEach((line, some) -> underLines.put(line, rows(said, some, removed)));
            return new Listed<>(rows(said, listed.page(), removed), underLines);
        });
    }

    private static List<HappeningRow> rows(ReviewTerms said, List<Happening> listed, Set<String> removed) {
        return listed.stream()
                .map(happening -> {
                    HappeningRow row = HappeningRow.of(happening, said);
                    boolean gone = removed.contains(happening.id())
                            || happening.titles().byLanguage().isEmpty();
                    return gone ? row.removed() : row;
                })
                .toList();
    }

    private Mono<ServerResponse> page(
            ServerRequest request,
            String token,
            Stored<FrozenReview> stored,
            Paged<HappeningRow> list,
            Map<String, List<HappeningRow>> underLines) {
        FrozenReview review = stored.state();
        Map<String, Object> model = new HashMap<>();
        model.put(
                "review",
                new ReviewWriter(
                                review.period(),
                                review.sheet(),
                                underLines,
                                words.of(request),
                                ReviewLinks.NONE,
                                review.erased())
                        .view());
        model.put("frozenAt", review.frozenAt());
        model.put("list", list);
        model.put("path", SHARED + "/" + token);
        return anyErased(stored, list).flatMap(erased -> {
            model.put("erased", erased);
            return pages.render(request, HttpStatus.OK, "review-shared", model);
        });
    }

    /** A story, or an entry: on this page of the list, whose last erasures may be on their way, or on another. */
    private Mono<Boolean> anyErased(Stored<FrozenReview> stored, Paged<HappeningRow> list) {
        return !stored.state().erased().isEmpty() || list.items().stream().anyMatch(row -> row.title() == null)
                ? Mono.just(true)
                : frozen.anyErased(stored.id());
    }
}
