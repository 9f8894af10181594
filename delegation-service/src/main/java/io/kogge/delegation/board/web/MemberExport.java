// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.standing.Delegations;
import io.kogge.delegation.standing.StandingState;
import io.kogge.sheet.answer.ExportAnswer;
import io.kogge.sheet.write.TableFormat;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Everybody in one state of a mission as a file: for tickets, visas and letters of invitation, and to print. */
public final class MemberExport {
    private final Missions missions;
    private final Delegations delegations;
    private final Messages messages;
    private final Clock clock;
    private final ZoneId office;

    /** Over what it shows; the day in the file's name is that of the office's clocks. */
    public MemberExport(Missions missions, Delegations delegations, Messages messages, Clock clock, ZoneId office) {
        this.missions = missions;
        this.delegations = delegations;
        this.messages = messages;
        this.clock = clock;
        this.office = office;
    }

    /** The file. */
    public Mono<ServerResponse> export(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        StandingState state = query.choice("state", StandingState.class).or(StandingState.ACCEPTED);
        TableFormat format = query.choice("format", TableFormat.class).or(TableFormat.XLSX);
        query.throwIfFaulty();
        Locale reader = LanguageResolver.page(request.exchange());
        return missions.get(request.pathVariable("missionId"))
                .flatMap(mission -> ExportAnswer.of(
                        format,
                        reader,
                        LocalDate.now(clock.withZone(office)),
                        new MemberTable(messages, reader).table(mission, state),
                        delegations.everybodyIn(mission, state)));
    }
}
