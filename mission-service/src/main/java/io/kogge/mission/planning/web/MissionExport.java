// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import io.kogge.mission.planning.usecase.MissionCards;
import io.kogge.mission.planning.usecase.MissionSelection;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.sheet.answer.ExportAnswer;
import io.kogge.sheet.write.TableFormat;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Fields;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** All that the list of missions found, as a file. */
public final class MissionExport {
    private final MissionCards missions;
    private final PolicyLines lines;
    private final Messages messages;
    private final Clock clock;
    private final ZoneId office;

    /** Over the use cases; days are those of the office's clocks. */
    public MissionExport(MissionCards missions, PolicyLines lines, Messages messages, Clock clock, ZoneId office) {
        this.missions = missions;
        this.lines = lines;
        this.messages = messages;
        this.clock = clock;
        this.office = office;
    }

    /** Its route. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/missions/export", Access.STAFF, this::export)
                .build();
    }

    private Mono<ServerResponse> export(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        TableFormat format = fields.choice("format", TableFormat.class).or(TableFormat.XLSX);
        ListQuery query = ListQuery.read(MissionPages.LIST, fields);
        fields.throwIfFaulty();
        MissionSelection selection = MissionPages.selection(query);
        Locale reader = LanguageResolver.page(request.exchange());
        return lines.all()
                .collectMap(PolicyLine::id)
                .flatMap(byId -> ExportAnswer.of(
                        format,
                        reader,
                        LocalDate.now(clock.withZone(office)),
                        new MissionTable(messages, byId, reader).table(),
                        missions.all(selection)));
    }
}
