// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.sheet.answer.ExportAnswer;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import io.kogge.sheet.write.TableFormat;
import io.kogge.web.input.Fields;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A review's numbers, and the lists behind them, as files. */
final class ReviewExport {
    private static final String FORMAT = "format";
    private static final int WIDE = 50;

    private final Reviews reviews;
    private final Happenings happenings;
    private final ReviewTerms.Maker words;

    ReviewExport(Reviews reviews, Happenings happenings, ReviewTerms.Maker words) {
        this.reviews = reviews;
        this.happenings = happenings;
        this.words = words;
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ReviewPages.REVIEW + "/export", Access.STAFF, this::numbers)
                .GET(ReviewPages.REVIEW + "/list/export", Access.STAFF, this::list)
                .build();
    }

    private Mono<ServerResponse> numbers(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        TableFormat format = query.choice(FORMAT, TableFormat.class).or(TableFormat.XLSX);
        Period period = PeriodInput.read(query, ReviewPages.usual(reviews));
        query.throwIfFaulty();
        ReviewTerms said = words.of(request);
        return Mono.zip(
                        reviews.sheet(period)
                                .flatMap(sheet -> reviews.underLines(period, sheet, Reviews.MOST_OF_LINE)
                                        .map(listed -> new ReviewTables(period, sheet, listed, said).all())),
                        reviews.lagging())
                .flatMap(read -> ExportAnswer.of(
                        format,
                        said.locale(),
                        reviews.today(),
                        title(said.text("review.of", said.period(period)), read.getT2(), said),
                        said.text("review.download.table"),
                        read.getT1()));
    }

    /** Also in the file's name: figures that are still being brought up to date are not handed on as if they were not. */
    private static String title(String title, boolean lagging, ReviewTerms said) {
        return lagging ? said.text("review.lagging.file", title) : title;
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        TableFormat format = query.choice(FORMAT, TableFormat.class).or(TableFormat.XLSX);
        Selection selection = SelectionInput.read(query, reviews);
        query.throwIfFaulty();
        ReviewTerms said = words.of(request);
        String title = said.text("review.list", said.period(selection.period()));
        return reviews.lagging()
                .flatMap(lagging -> ExportAnswer.of(
                        format,
                        said.locale(),
                        reviews.today(),
                        listTable(title(title, lagging, said), said),
                        happenings.all(selection)));
    }

    private static Table<Happening> listTable(String title, ReviewTerms said) {
        return new Table<>(
                title,
                List.of(
                        Column.<Happening>text(
                                        said.text("review.list.title"),
                                        one -> HappeningRow.of(one, said).title())
                                .wide(WIDE),
                        Column.known(
                                said.text("review.list.when"),
                                Happening::date,
                                date -> said.dates().known(date)),
                        Column.text(said.text("review.list.category"), one -> said.category(one.category())),
                        Column.text(
                                said.text("review.list.where"),
                                one -> HappeningRow.of(one, said).where()),
                        Column.text(said.text("review.list.partners"), one -> String.join(", ", one.partners()))));
    }
}
