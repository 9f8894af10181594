// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.outcomes.model.Results;
import io.kogge.mission.review.model.Happening;
import io.kogge.mission.review.model.OutcomeFigures;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.model.Selection.By;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.sheet.answer.ExportAnswer;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import io.kogge.sheet.write.TableFormat;
import io.kogge.web.input.Fields;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
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

    /** A number in the file. */
    private record Cell(String table, String label, Number number) {}

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
        return Mono.zip(reviews.sheet(period), reviews.lagging())
                .flatMap(read -> ExportAnswer.of(
                        format,
                        said.locale(),
                        reviews.today(),
                        numbersTable(title(said.text("review.of", said.period(period)), read.getT2(), said), said),
                        Flux.fromStream(() -> cells(read.getT1(), said))));
    }

    /** Also in the file's name: figures that are still being brought up to date are not handed on as if they were not. */
    private static String title(String title, boolean lagging, ReviewTerms said) {
        return lagging ? said.text("review.lagging.file", title) : title;
    }

    private static Table<Cell> numbersTable(String title, ReviewTerms said) {
        return new Table<>(
                title,
                List.of(
                        Column.text(said.text("review.download.table"), Cell::table),
                        Column.<Cell>text(said.text("review.download.what"), Cell::label)
                                .wide(WIDE),
                        Column.number(said.text("review.number"), Cell::number)));
    }

    private static Stream<Cell> cells(Sheet sheet, ReviewTerms said) {
        Map<String, String> lines = said.lines(sheet);
        String known = said.text("review.unknown");
        Stream<Cell> counts = sheet.categories().stream()
                .map(count ->
                        new Cell(said.text("review.by.category"), said.category(count.category()), count.number()));
        Stream<Cell> tables = Arrays.stream(By.values())
                .filter(by -> by != By.CATEGORY)
                .flatMap(by -> sheet.table(by).stream()
                        .map(row -> new Cell(
                                said.text("review.by." + ReviewTerms.code(by.name())),
                                said.label(by, row, lines),
                                row.number())));
        Stream<Cell> unknown = Stream.concat(
                Stream.of(new Cell(known, said.text("review.download.no-more-precise"), sheet.noMorePrecise())),
                sheet.perhaps().stream()
                        .map(row -> new Cell(
                                known, said.text("review.download.perhaps", said.months(row.key())), row.number())));
        Stream<Cell> outcomes = Stream.ofNullable(sheet.outcomes()).flatMap(figures -> outcomes(figures, said));
        return Stream.of(counts, tables, unknown, outcomes).flatMap(cells -> cells);
    }

    private static Stream<Cell> outcomes(OutcomeFigures figures, ReviewTerms said) {
        String table = said.text("review.outcomes");
        Results results = figures.results();
        return Stream.concat(
                OutcomeWriter.counts(figures, said).stream()
                        .map(count -> new Cell(table, count.label(), count.number())),
                results.sales().keySet().stream()
                        .map(currency ->
                                new Cell(table, said.text("outcomes.sales-in", currency), results.worth(currency))));
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
