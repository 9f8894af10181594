// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.outcomes.model.Answer;
import io.kogge.notification.outcomes.model.Money;
import io.kogge.notification.outcomes.model.Outcome;
import io.kogge.notification.outcomes.model.OutcomeKind;
import io.kogge.notification.outcomes.usecase.ReadReports;
import io.kogge.notification.outcomes.usecase.ReadReports.Delegate;
import io.kogge.sheet.answer.ExportAnswer;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import io.kogge.sheet.write.TableFormat;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What came of a mission, delegate by delegate, as a file. */
public final class OutcomeExport {
    private final ReadReports reports;
    private final Messages messages;
    private final ZoneId office;
    private final Clock clock;

    /** Over the use case; the zone is that of the office's clocks. */
    public OutcomeExport(ReadReports reports, Messages messages, ZoneId office, Clock clock) {
        this.reports = reports;
        this.messages = messages;
        this.office = office;
        this.clock = clock;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/notifications/{missionId}/answers/export", RoutePolicy.personal(), this::export)
                .build();
    }

    private Mono<ServerResponse> export(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        TableFormat format = fields.choice("format", TableFormat.class).or(TableFormat.XLSX);
        fields.throwIfFaulty();
        Locale reader = LanguageResolver.page(request.exchange());
        String mission = request.pathVariable("missionId");
        return reports.mission(mission)
                .flatMap(known -> ExportAnswer.of(
                        format,
                        reader,
                        LocalDate.ofInstant(clock.instant(), office),
                        table(reader),
                        reports.all(mission)));
    }

    private Table<Delegate> table(Locale reader) {
        List<Column<Delegate>> columns = new ArrayList<>();
        columns.add(Column.text(
                messages.text(reader, "answers.who"),
                delegate -> delegate.contact().map(Contact::name).orElse(null)));
        columns.add(Column.text(
                messages.text(reader, "answers.conclusion"),
                of(answer -> Optional.of(messages.text(
                        reader, "conclusion." + Choice.code(answer.report().conclusion()))))));
        Stream.of(OutcomeKind.values())
                .map(kind -> Column.<Delegate>number(
                        messages.text(reader, "outcome-kind." + Choice.code(kind)),
                        of(answer -> answer.report().of(kind).map(Outcome::count))))
                .forEach(columns::add);
        columns.add(Column.number(
                messages.text(reader, "field.amount"),
                of(answer -> amount(answer).map(Money::amount))));
        columns.add(Column.text(
                messages.text(reader, "field.currency"),
                of(answer -> amount(answer).map(amount -> amount.currency().getCurrencyCode()))));
        columns.add(Column.text(
                messages.text(reader, "answers.confirmed"),
                of(answer -> Optional.of(messages.text(
                        reader, answer.confirmed() ? "answers.confirmed.yes" : "answers.confirmed.no")))));
        columns.add(Column.day(
                messages.text(reader, "answers.when"),
                of(answer -> Optional.of(LocalDate.ofInstant(answer.answeredAt(), office)))));
        columns.add(Column.text(
                messages.text(reader, "answers.remark"),
                of(answer -> Optional.of(answer.report().remark()))));
        return new Table<>(messages.text(reader, "answers.title"), columns);
    }

    /** What there is to say of an answer; an empty cell where there is nothing, or no answer. */
    private static <T> Function<Delegate, @Nullable T> of(Function<Answer, Optional<T>> value) {
        return delegate -> delegate.answer().flatMap(value).orElse(null);
    }

    private static Optional<Money> amount(Answer answer) {
        return answer.report().of(OutcomeKind.SALE).flatMap(sale -> Optional.ofNullable(sale.amount()));
    }
}
