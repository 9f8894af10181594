// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.join.MissionCard;
import io.kogge.delegation.join.Reader;
import io.kogge.delegation.join.RegisterInput;
import io.kogge.delegation.join.RegisterPages;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.usecase.EnterHandler;
import io.kogge.delegation.registration.web.ApplicantForm;
import io.kogge.delegation.registration.web.ApplicantInput;
import io.kogge.delegation.standing.Delegation;
import io.kogge.delegation.standing.StandingState;
import io.kogge.delegation.standing.Standings;
import io.kogge.kernel.command.Rejection;
import io.kogge.web.WebKitProperties;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.session.SignedIn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The staff's list of delegations, each one's board, and entering somebody. */
public final class BoardPages {
    private static final List<StandingState> COLUMNS =
            List.of(StandingState.SUBMITTED, StandingState.ACCEPTED, StandingState.WAITLISTED, StandingState.DECLINED);
    private static final List<StandingState> ASIDE =
            List.of(StandingState.STARTED, StandingState.WITHDRAWN, StandingState.EXPIRED);

    private final Pages pages;
    private final Missions missions;
    private final Standings standings;
    private final EnterHandler enter;
    private final ApplicantInput applicants;
    private final WebKitProperties web;
    private final Clock clock;

    /** Shows by the domain's clock. */
    public BoardPages(
            Pages pages,
            Missions missions,
            Standings standings,
            EnterHandler enter,
            ApplicantInput applicants,
            WebKitProperties web,
            Clock clock) {
        this.pages = pages;
        this.missions = missions;
        this.standings = standings;
        this.enter = enter;
        this.applicants = applicants;
        this.web = web;
        this.clock = clock;
    }

    /**
     * Those in one state.
     *
     * @param state the state
     * @param members in order
     */
    public record Column(StandingState state, List<Delegation.Member> members) {}

    /**
     * How many of a kind of organisation have a place.
     *
     * @param kind the kind
     * @param accepted how many
     */
    public record Share(OrganisationKind kind, long accepted) {}

    /** All delegations, those ahead first. */
    public Mono<ServerResponse> list(ServerRequest request) {
        return missions.all()
                .concatMap(mission -> standings
                        .places(mission)
                        .map(places -> MissionRow.of(MissionCard.of(request, mission, places, clock.instant()))))
                .collectList()
                .flatMap(rows -> pages.render(request, "board/list", Map.of("rows", aheadFirst(rows))));
    }

    /** The next mission first, then those that are over, the latest first. */
    private static List<MissionRow> aheadFirst(List<MissionRow> latestFirst) {
        List<MissionRow> rows = new ArrayList<>();
        for (MissionRow row : latestFirst) {
            if (row.card().mission().alive()) {
                rows.add(0, row);
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The board of one mission. */
    public Mono<ServerResponse> board(ServerRequest request) {
        return standings.delegation(request.pathVariable("missionId")).flatMap(delegation -> {
            MissionCard card = MissionCard.of(request, delegation.mission(), delegation.places(), clock.instant());
            Map<String, Object> model = new HashMap<>();
            model.put("card", card);
            model.put("row", MissionRow.of(card));
            model.put("columns", columns(delegation, COLUMNS));
            model.put("aside", columns(delegation, ASIDE));
            model.put("shares", shares(delegation));
            model.put("total", delegation.members().size());
            return pages.render(request, "board/board", model);
        });
    }

    private static List<Column> columns(Delegation delegation, List<StandingState> states) {
        return states.stream()
                .map(state -> new Column(state, delegation.in(state)))
                .toList();
    }

    private static List<Share> shares(Delegation delegation) {
        List<Share> shares = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            long accepted = delegation.in(StandingState.ACCEPTED).stream()
                    .filter(member ->
                            member.registration().applicant().organisation().kind() == kind)
                    .count();
            shares.add(new Share(kind, accepted));
        }
        return shares;
    }

    /** The form to enter somebody, not filled in. */
    public Mono<ServerResponse> blank(ServerRequest request) {
        Form form = FormId.fresh()
                .set("language", Reader.locale(request).toLanguageTag())
                .set("zone", web.zone().getId())
                .build();
        return form(request, HttpStatus.OK, form, form);
    }

    /** Enters somebody. */
    public Mono<ServerResponse> enter(ServerRequest request) {
        String missionId = request.pathVariable("missionId");
        return Form.read(request)
                .flatMap(form -> Mono.fromSupplier(() -> RegisterInput.byStaff(form.fields(), applicants, missionId))
                        .flatMap(
                                input -> enter.enter(input.id(), missionId, input.applicant(), SignedIn.actor(request)))
                        .flatMap(entered -> Pages.seeOther("/delegations/{mission}/{id}", missionId, entered.id()))
                        .onErrorResume(
                                Rejection.Invalid.class,
                                no -> form(request, HttpStatus.BAD_REQUEST, form.with(no), form))
                        .onErrorResume(
                                Rejection.Conflict.class,
                                no -> form(
                                        request,
                                        HttpStatus.CONFLICT,
                                        FormId.refused(form, no, RegisterPages.ID_TAKEN),
                                        form)));
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, Form form, Form sent) {
        return missions.get(request.pathVariable("missionId"))
                .flatMap(mission -> standings.places(mission).flatMap(places -> {
                    Map<String, Object> model = ApplicantForm.model(form, Reader.locale(request));
                    model.put("card", MissionCard.of(request, mission, places, clock.instant()));
                    model.put("earlier", sent.value(FormId.NAME));
                    return pages.render(request, status, "board/enter", model);
                }));
    }
}
