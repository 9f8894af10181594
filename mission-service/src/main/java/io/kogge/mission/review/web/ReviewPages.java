// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The review of any period, for staff. */
final class ReviewPages {
    static final String REVIEW = "/review";
    /** In the address, beside what was done: the section that it was done to. */
    static final String AT = "at";

    private static final Done DONE = new Done("told", "erased");

    private static final int SCHOOL_STARTS = 9;

    private final Reviews reviews;
    private final Pages pages;
    private final ReviewTerms.Maker words;

    /** Over the use cases. */
    ReviewPages(Reviews reviews, Pages pages, ReviewTerms.Maker words) {
        this.reviews = reviews;
        this.pages = pages;
        this.words = words;
    }

    /** A period to choose. */
    public record Preset(String label, String href, boolean current) {}

    /** Its routes. */
    SecuredRoutes routes() {
        return SecuredRoutes.routes().GET(REVIEW, Access.STAFF, this::show).build();
    }

    /** The year in which it is asked, where nothing is said. */
    static Period usual(Reviews reviews) {
        int year = reviews.today().getYear();
        return Period.years(year, year);
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Form form = Form.of(request.queryParams());
        return Submission.of(
                form,
                () -> {
                    Fields query = Fields.of(request.queryParams());
                    Period period = PeriodInput.read(query, usual(reviews));
                    query.throwIfFaulty();
                    Form filled = Form.filled()
                            .set(PeriodInput.FROM, period.first())
                            .set(PeriodInput.TO, period.last())
                            .build();
                    return page(request, HttpStatus.OK, period, form.or(filled));
                },
                refused -> page(request, refused.status(), usual(reviews), refused.form()));
    }

    private Mono<ServerResponse> page(ServerRequest request, HttpStatus status, Period period, Form form) {
        ReviewTerms said = words.of(request);
        ReviewLinks links = new ReviewLinks.OfStaff(period, reviews.today());
        return Mono.zip(written(reviews, period, said, links, links.mostOfLine()), reviews.lagging())
                .flatMap(read -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("lagging", read.getT2());
                    model.put("review", read.getT1());
                    model.put("query", PeriodInput.query(period));
                    model.put("presets", presets(period, said));
                    model.put("form", form);
                    DONE.in(request, model);
                    model.put(AT, request.queryParam(AT).orElse(""));
                    return pages.render(request, status, "review", model);
                });
    }

    /** The review of a period, with so much of each policy line at most. */
    static Mono<ReviewView> written(Reviews reviews, Period period, ReviewTerms said, ReviewLinks links, int ofLine) {
        return reviews.sheet(period)
                .flatMap(sheet -> reviews.underLines(period, sheet, ofLine)
                        .map(listed ->
                                new ReviewWriter(period, sheet, rows(listed, said), said, links, List.of()).view()));
    }

    private static Map<String, List<HappeningRow>> rows(Map<String, List<Happening>> listed, ReviewTerms said) {
        Map<String, List<HappeningRow>> rows = new HashMap<>();
        listed.forEach((line, happenings) -> rows.put(line, ReviewListPages.rows(happenings, said)));
        return rows;
    }

    private List<Preset> presets(Period current, ReviewTerms said) {
        LocalDate today = reviews.today();
        int year = today.getYear();
        int school = today.getMonthValue() < SCHOOL_STARTS ? year - 1 : year;
        return Stream.of(
                        Period.quarter(today),
                        Period.years(year, year),
                        Period.years(year - 1, year - 1),
                        Period.schoolYear(school),
                        Period.years(year - 4, year - 1))
                .map(period -> new Preset(
                        said.period(period), REVIEW + "?" + PeriodInput.query(period), period.equals(current)))
                .toList();
    }
}
