// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.board.usecase.StepMails;
import io.kogge.delegation.card.MissionCard;
import io.kogge.delegation.card.Reader;
import io.kogge.delegation.form.ApplicantForm;
import io.kogge.delegation.form.ApplicantInput;
import io.kogge.delegation.form.RegisterInput;
import io.kogge.delegation.mailing.model.MailStanding;
import io.kogge.delegation.mailing.usecase.MailStandings;
import io.kogge.delegation.missions.usecase.Missions;
import io.kogge.delegation.registration.model.OrganisationKind;
import io.kogge.delegation.registration.usecase.EnterHandler;
import io.kogge.delegation.registration.usecase.EnterHandler.Entered;
import io.kogge.delegation.standing.Delegation;
import io.kogge.delegation.standing.Delegations;
import io.kogge.delegation.standing.StandingState;
import io.kogge.delegation.standing.Standings;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.session.SignedIn;
import io.kogge.web.settings.WebKitProperties;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The board of one delegation, and entering somebody. */
public final class BoardPages {
    private static final List<StandingState> COLUMNS = List.of(
            StandingState.SUBMITTED,
            StandingState.ACCEPTED,
            StandingState.NO_SHOW,
            StandingState.WAITLISTED,
            StandingState.DECLINED);
    /** Columns that hardly any mission fills: shown where somebody is in them. */
    private static final Set<StandingState> RARE = Set.of(StandingState.SUBMITTED, StandingState.NO_SHOW);

    private static final List<StandingState> ASIDE =
            List.of(StandingState.STARTED, StandingState.WITHDRAWN, StandingState.EXPIRED);

    /** How many of a column are on the board itself. */
    private static final int FIRST = 12;

    private final AdvisedPages pages;
    private final Missions missions;
    private final Standings standings;
    private final Delegations delegations;
    private final MailStandings mail;
    private final EnterHandler enter;
    private final StepMails stepMails;
    private final ApplicantInput applicants;
    private final WebKitProperties web;
    private final Clock clock;

    /** Shows by the domain's clock. */
    public BoardPages(
            AdvisedPages pages,
            Missions missions,
            Standings standings,
            Delegations delegations,
            MailStandings mail,
            EnterHandler enter,
            StepMails stepMails,
            ApplicantInput applicants,
            WebKitProperties web,
            Clock clock) {
        this.pages = pages;
        this.missions = missions;
        this.standings = standings;
        this.delegations = delegations;
        this.mail = mail;
        this.enter = enter;
        this.stepMails = stepMails;
        this.applicants = applicants;
        this.web = web;
        this.clock = clock;
    }

    /** The board of one mission: the first of each column, and how many there are beside it. */
    public Mono<ServerResponse> board(ServerRequest request) {
        return delegations
                .of(request.pathVariable("missionId"), FIRST)
                .flatMap(delegation -> pages.render(
                        request,
                        HttpStatus.OK,
                        "board/board",
                        delegation.mission(),
                        mail.of(MemberMail.linkVersions(
                                        delegation.shown().values().stream().flatMap(page -> page.items().stream())))
                                .map(found -> board(request, delegation, found))));
    }

    private Map<String, Object> board(ServerRequest request, Delegation delegation, Map<String, MailStanding> found) {
        MissionCard card = MissionCard.of(request, delegation.mission(), delegation.places(), clock.instant());
        Map<String, Object> model = new HashMap<>();
        model.put("card", card);
        model.put("row", MissionRow.of(card));
        model.put("delegation", delegation);
        model.put(
                "columns",
                COLUMNS.stream()
                        .filter(state -> !RARE.contains(state) || delegation.anybodyIn(state))
                        .toList());
        model.put("aside", ASIDE);
        model.put("kinds", OrganisationKind.values());
        model.put("mail", found);
        return model;
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
                .flatMap(form -> Submission.of(
                        form,
                        () -> {
                            RegisterInput input = RegisterInput.byStaff(form.fields(), applicants, missionId);
                            return enter.enter(input.id(), missionId, input.applicant(), SignedIn.actor(request))
                                    .flatMap(entered -> toEntered(missionId, entered));
                        },
                        refused ->
                                form(request, refused.status(), refused.underFreshId(RegisterInput.ID_TAKEN), form)));
    }

    /** Somebody who was known already is shown as such. */
    private static Mono<ServerResponse> toEntered(String missionId, Entered entered) {
        String id = entered.registration().id();
        return Pages.seeOther(
                "/delegations/{mission}/{id}?done={done}",
                missionId,
                id,
                entered.knownOtherwise() ? PersonPages.KNOWN : PersonPages.ENTERED);
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, Form form, Form sent) {
        return missions.get(request.pathVariable("missionId"))
                .flatMap(mission -> Mono.zip(standings.places(mission), stepMails.ofEntering(mission.id()))
                        .flatMap(read -> {
                            Map<String, Object> model = ApplicantForm.model(form, Reader.locale(request));
                            model.put("card", MissionCard.of(request, mission, read.getT1(), clock.instant()));
                            model.put("mails", read.getT2());
                            model.put("earlier", sent.value(FormId.NAME));
                            return pages.render(request, status, "board/enter", mission, model);
                        }));
    }
}
