// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.sheet.answer.ExportAnswer;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import io.kogge.sheet.write.TableFormat;
import io.kogge.web.i18n.Countries;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** All that a list of advisories found, as a file for the office. */
public final class AdvisoryExport {
    /** No office keeps more. */
    private static final int MOST = 10_000;

    private final Advisories advisories;
    private final Messages messages;
    private final Clock clock;
    private final ZoneId office;

    /** The clock is the domain's, the zone that of the office's calendar. */
    public AdvisoryExport(Advisories advisories, Messages messages, Clock clock, ZoneId office) {
        this.advisories = advisories;
        this.messages = messages;
        this.clock = clock;
        this.office = office;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(AdvisoryPages.ADVISORIES + "/export", Access.STAFF, this::export)
                .build();
    }

    private Mono<ServerResponse> export(ServerRequest request) {
        Locale reader = LanguageResolver.page(request.exchange());
        Dates dates = new Dates(messages, reader, office, clock);
        Fields fields = Fields.of(request.queryParams());
        TableFormat format = fields.choice("format", TableFormat.class).or(TableFormat.XLSX);
        ListQuery query = ListQuery.read(AdvisoryList.KIND, fields);
        fields.throwIfFaulty();
        return ExportAnswer.of(
                format,
                reader,
                dates.today(),
                table(reader, dates),
                advisories
                        .list(AdvisoryList.selection(query), query.order(), 0, MOST)
                        .map(Stored::state));
    }

    private Table<Advisory> table(Locale reader, Dates dates) {
        return new Table<>(
                messages.text(reader, "advisories.title"),
                List.of(
                        Column.text(
                                label(reader, "country"),
                                row -> Countries.name(row.advice().place().country(), reader)),
                        Column.text(
                                label(reader, "city"),
                                row -> row.advice().place().city()),
                        Column.text(
                                label(reader, "level"),
                                row -> messages.text(
                                        reader,
                                        "advisory-level."
                                                + Choice.code(row.advice().level()))),
                        Column.known(label(reader, "since"), row -> row.advice().since(), dates::known),
                        Column.day(label(reader, "lifted"), Advisory::lifted),
                        Column.text(label(reader, "effect"), row -> row.advice().effect()),
                        Column.text(
                                label(reader, "source.text"),
                                row -> row.advice().source().text()),
                        Column.text(
                                label(reader, "source.link"),
                                row -> row.advice().source().link()),
                        Column.text(
                                label(reader, "givenBy"), row -> row.advice().givenBy())));
    }

    private String label(Locale reader, String field) {
        return messages.text(reader, "field." + field);
    }
}
