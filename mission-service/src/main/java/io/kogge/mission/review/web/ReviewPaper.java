// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.paper.Paper;
import io.kogge.paper.PaperFailure;
import io.kogge.paper.Papers;
import io.kogge.web.input.Fields;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import reactor.core.publisher.Mono;

/** The review of a period as a paper. */
final class ReviewPaper {
    private static final Logger LOG = LoggerFactory.getLogger(ReviewPaper.class);
    private static final String CSS = css();

    private final Reviews reviews;
    private final Papers papers;
    private final ITemplateEngine templates;
    private final ReviewTerms.Maker words;
    private final Pages pages;

    ReviewPaper(Reviews reviews, Papers papers, ITemplateEngine templates, ReviewTerms.Maker words, Pages pages) {
        this.reviews = reviews;
        this.papers = papers;
        this.templates = templates;
        this.words = words;
        this.pages = pages;
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ReviewPages.REVIEW + "/paper", Access.STAFF, this::paper)
                .build();
    }

    private Mono<ServerResponse> paper(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Period period = PeriodInput.read(query, ReviewPages.usual(reviews));
        query.throwIfFaulty();
        ReviewTerms said = words.of(request);
        String title = said.text("review.of", said.period(period));
        return Mono.zip(
                        ReviewPages.written(reviews, period, said, ReviewLinks.NONE, Reviews.MOST_OF_LINE),
                        reviews.lagging())
                .map(read -> html(read.getT1(), read.getT2(), said))
                .flatMap(html -> papers.pdf(
                        Paper.of(title, said.locale().toLanguageTag(), html).styled(CSS)))
                .flatMap(pdf -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(title + ".pdf", UTF_8)
                                        .build()
                                        .toString())
                        .bodyValue(pdf))
                .onErrorResume(PaperFailure.class, failure -> instead(request, period, said, failure));
    }

    /**
     * A page that says why there is no paper: too much for one, letters that cannot be printed, or a paper that was read back
     * and does not say what the review says. That one is never handed out.
     */
    private Mono<ServerResponse> instead(ServerRequest request, Period period, ReviewTerms said, PaperFailure failure) {
        return switch (failure.reason()) {
            case LETTERS_WITHOUT_FONT -> noPaper(request, period, said, "letters", failure.letters());
            case TOO_LARGE -> noPaper(request, period, said, "long", List.of());
            case TEXT_LOST, EMPTY_PAGE -> {
                LOG.warn("The paper of a review differs from the review: {}", failure.getMessage());
                yield noPaper(request, period, said, "differs", List.of());
            }
            case TOO_SLOW -> Mono.error(new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
            default -> Mono.error(failure);
        };
    }

    private Mono<ServerResponse> noPaper(
            ServerRequest request, Period period, ReviewTerms said, String why, List<String> letters) {
        return pages.render(
                request,
                HttpStatus.CONFLICT,
                "review-no-paper",
                Map.of(
                        "period",
                        said.period(period),
                        "query",
                        PeriodInput.query(period),
                        "why",
                        "review.no-paper." + why,
                        "letters",
                        String.join(" ", letters)));
    }

    private String html(ReviewView view, boolean lagging, ReviewTerms said) {
        Context model = new Context(
                said.locale(),
                Map.of("review", view, "lagging", lagging, "made", said.dates().date(reviews.today())));
        return templates.process("review-paper", model);
    }

    private static String css() {
        try (InputStream in = new ClassPathResource("mission/review/paper.css").getInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
