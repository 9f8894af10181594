// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.web;

import io.kogge.mission.outcomes.model.MissionResults;
import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.OutcomeSelection;
import io.kogge.mission.outcomes.usecase.Outcomes;
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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What came of all missions, a row each, as a file; sales have a column for each currency. */
public final class OutcomeExport {
    private final Outcomes outcomes;
    private final Messages messages;
    private final ZoneId office;
    private final Clock clock;
    private final OutcomeWords words = new OutcomeWords();

    /** Over the use case; the zone is that of the office's clocks. */
    public OutcomeExport(Outcomes outcomes, Messages messages, ZoneId office, Clock clock) {
        this.outcomes = outcomes;
        this.messages = messages;
        this.office = office;
        this.clock = clock;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(OutcomePages.PATH + "/export", RoutePolicy.personal(), this::export)
                .build();
    }

    private Mono<ServerResponse> export(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        TableFormat format = fields.choice("format", TableFormat.class).or(TableFormat.XLSX);
        OutcomeSelection selection = OutcomeSelectionInput.read(fields);
        fields.throwIfFaulty();
        Locale reader = LanguageResolver.page(request.exchange());
        return outcomes.of(selection, Integer.MAX_VALUE)
                .collectList()
                .flatMap(missions -> ExportAnswer.of(
                        format,
                        reader,
                        LocalDate.ofInstant(clock.instant(), office),
                        table(reader, missions),
                        Flux.fromIterable(missions)));
    }

    private Table<MissionResults> table(Locale reader, List<MissionResults> missions) {
        List<Column<MissionResults>> columns = new ArrayList<>();
        columns.add(Column.text(
                messages.text(reader, "outcomes.mission"),
                mission -> words.name(mission.titles(), reader.getLanguage())));
        columns.add(Column.day(messages.text(reader, "outcomes.begins"), MissionResults::first));
        columns.add(Column.text(messages.text(reader, "outcomes.themes"), mission -> names(mission.themes(), reader)));
        columns.add(
                Column.text(messages.text(reader, "outcomes.partners"), mission -> names(mission.partners(), reader)));
        columns.add(Column.number(
                messages.text(reader, "outcomes.asked"),
                mission -> mission.results().asked()));
        columns.add(Column.number(
                messages.text(reader, "outcomes.answered"),
                mission -> mission.results().answered()));
        columns.add(Column.number(
                messages.text(reader, "outcomes.confirmed"),
                mission -> mission.results().confirmed()));
        for (OutcomeKind kind : OutcomeKind.values()) {
            columns.add(Column.number(
                    messages.text(reader, "outcome-kind." + Choice.code(kind)),
                    mission -> mission.results().count(kind)));
        }
        missions.stream()
                .flatMap(mission -> mission.results().sales().keySet().stream())
                .distinct()
                .sorted()
                .map(currency -> Column.<MissionResults>number(
                        messages.text(reader, "outcomes.sales-in", currency),
                        mission -> mission.results().worth(currency)))
                .forEach(columns::add);
        return new Table<>(messages.text(reader, "outcomes.title"), columns);
    }

    private String names(Collection<MissionResults.Named> named, Locale reader) {
        return named.stream()
                .map(one -> words.name(one.names(), reader.getLanguage()))
                .collect(Collectors.joining(", "));
    }
}
