// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.mission.partners.usecase.Offices;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.mission.partners.usecase.Projects;
import io.kogge.sheet.answer.ExportAnswer;
import io.kogge.sheet.write.Table;
import io.kogge.sheet.write.TableFormat;
import io.kogge.web.i18n.Dates;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Fields;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that a list of partners, projects or representative offices found, as a file. */
public final class RegisterExport {
    private final Partners partners;
    private final Projects projects;
    private final Offices offices;
    private final Vocabularies vocabularies;
    private final Messages messages;
    private final ZoneId office;
    private final Clock clock;

    /** Over the use cases; the zone is that of the office's clocks. */
    public RegisterExport(
            Partners partners,
            Projects projects,
            Offices offices,
            Vocabularies vocabularies,
            Messages messages,
            ZoneId office,
            Clock clock) {
        this.partners = partners;
        this.projects = projects;
        this.offices = offices;
        this.vocabularies = vocabularies;
        this.messages = messages;
        this.office = office;
        this.clock = clock;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PartnerPages.PARTNERS + "/export", RoutePolicy.personal(), this::partners)
                .GET(ProjectPages.PROJECTS + "/export", RoutePolicy.personal(), this::projects)
                .GET(OfficePages.OFFICES + "/export", Access.STAFF, this::offices)
                .build();
    }

    private Mono<ServerResponse> partners(ServerRequest request) {
        return export(
                request,
                PartnerListing.LIST,
                RegisterTables::partners,
                query -> partners.all(PartnerListing.selection(query), query.order())
                        .map(Stored::state));
    }

    private Mono<ServerResponse> projects(ServerRequest request) {
        return export(
                request,
                ProjectListing.LIST,
                RegisterTables::projects,
                query -> projects.all(ProjectListing.selection(query), query.order())
                        .map(Stored::state));
    }

    private Mono<ServerResponse> offices(ServerRequest request) {
        Locale reader = LanguageResolver.page(request.exchange());
        return export(
                request,
                OfficeListing.LIST,
                RegisterTables::offices,
                query -> offices.all()
                        .map(Stored::state)
                        .collectList()
                        .flatMapIterable(all -> OfficeListing.found(all, query, reader)));
    }

    private <T> Mono<ServerResponse> export(
            ServerRequest request,
            ListKind list,
            Function<RegisterTables, Table<T>> table,
            Function<ListQuery, Flux<T>> rows) {
        Fields fields = Fields.of(request.queryParams());
        TableFormat format = fields.choice("format", TableFormat.class).or(TableFormat.XLSX);
        ListQuery query = ListQuery.read(list, fields);
        fields.throwIfFaulty();
        Locale reader = LanguageResolver.page(request.exchange());
        Dates dates = new Dates(messages, reader, office, clock);
        return vocabularies.read().flatMap(vocabulary -> {
            RegisterTables tables = new RegisterTables(messages, dates, new VocabularyWords(vocabulary, reader));
            return ExportAnswer.of(format, reader, dates.today(), table.apply(tables), rows.apply(query));
        });
    }
}
