// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.board.usecase.Histories;
import io.kogge.delegation.board.usecase.StaffDecisions;
import io.kogge.delegation.form.ApplicantInput;
import io.kogge.delegation.form.RegisterInput;
import io.kogge.delegation.registration.usecase.Correction;
import io.kogge.delegation.registration.usecase.EnterHandler;
import io.kogge.delegation.standing.Delegations;
import io.kogge.delegation.standing.Situation;
import io.kogge.delegation.standing.StandingState;
import io.kogge.delegation.standing.Standings;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.page.Paging;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Delegations, for staff's programs. */
public final class BoardApi {
    private static final String PATH = "/api/delegation/v1/registrations/";

    private final Standings standings;
    private final Delegations delegations;
    private final Histories histories;
    private final EnterHandler enter;
    private final ApplicantInput applicants;
    private final StaffDecisions decisions;

    /** Reads and decides by these. */
    public BoardApi(
            Standings standings,
            Delegations delegations,
            Histories histories,
            EnterHandler enter,
            ApplicantInput applicants,
            StaffDecisions decisions) {
        this.standings = standings;
        this.delegations = delegations;
        this.histories = histories;
        this.enter = enter;
        this.applicants = applicants;
        this.decisions = decisions;
    }

    /** Everybody who registered for a mission; {@code state} narrows it down. */
    public Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        @Nullable
        StandingState state = query.choice("state", StandingState.class).orNull();
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        String missionId = request.pathVariable("missionId");
        return (state == null ? delegations.all(missionId, paging) : delegations.in(missionId, state, paging))
                .map(page -> page.map(member ->
                        RegistrationJson.of(member.registration(), member.applicant(), null, member.standing(), null)))
                .flatMap(Answers::ok);
    }

    /** One registration with its history. */
    public Mono<ServerResponse> get(ServerRequest request) {
        return answer(id(request));
    }

    /** Enters somebody. */
    public Mono<ServerResponse> enter(ServerRequest request) {
        String missionId = request.pathVariable("missionId");
        return JsonBody.fields(request)
                .map(fields -> RegisterInput.byStaff(fields, applicants, missionId))
                .flatMap(input -> enter.enter(input.id(), missionId, input.applicant(), SignedIn.actor(request)))
                .flatMap(entered -> standings.of(entered.registration().id()))
                .flatMap(situation -> whole(situation)
                        .flatMap(json -> Answers.created(PATH + json.id(), json, situation.decidedVersion())));
    }

    /** Corrects what was filled in, the address too. */
    public Mono<ServerResponse> correct(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(fields -> {
                    Correction correction = applicants.correction(fields);
                    return fields.finish(() -> correction);
                })
                .flatMap(correction -> decisions.correct(id(request), version, correction, SignedIn.actor(request)))
                .then(answer(id(request)));
    }

    /** Declines somebody. */
    public Mono<ServerResponse> decline(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(BoardApi::reason)
                .flatMap(reason -> decisions.decline(id(request), version, reason, SignedIn.actor(request)))
                .then(answer(id(request)));
    }

    /** Reads the reason of a decline. */
    static DeclineReason reason(Fields fields) {
        DeclineReason reason = fields.choice("reason", DeclineReason.class).required();
        return fields.finish(() -> reason);
    }

    /** Undoes a decline. */
    public Mono<ServerResponse> reinstate(ServerRequest request) {
        return decided(request, decisions::reinstate);
    }

    /** Gives somebody who waits a free place. */
    public Mono<ServerResponse> accept(ServerRequest request) {
        return decided(request, decisions::accept);
    }

    /** Withdraws for somebody. */
    public Mono<ServerResponse> withdraw(ServerRequest request) {
        return decided(request, decisions::withdraw);
    }

    /** Notes that somebody did not come. */
    public Mono<ServerResponse> noShow(ServerRequest request) {
        return decided(request, decisions::noShow);
    }

    /** Takes that back. */
    public Mono<ServerResponse> attended(ServerRequest request) {
        return decided(request, decisions::attended);
    }

    private Mono<ServerResponse> decided(ServerRequest request, PlainDecision decision) {
        return decision.take(id(request), IfMatch.version(request), SignedIn.actor(request))
                .then(answer(id(request)));
    }

    /** A decision that needs nothing but the version that it is meant for. */
    interface PlainDecision {
        /** Takes it. */
        Mono<Void> take(String registrationId, long version, Actor actor);
    }

    private Mono<ServerResponse> answer(String registrationId) {
        return Mono.defer(() -> standings.of(registrationId))
                .flatMap(situation -> whole(situation).flatMap(json -> Answers.ok(json, situation.decidedVersion())));
    }

    private Mono<RegistrationJson> whole(Situation situation) {
        return histories
                .of(situation.registration().id())
                .map(history -> RegistrationJson.of(
                        situation.registration(),
                        situation.applicant(),
                        situation.newEmail(),
                        situation.standing(),
                        history));
    }

    private static String id(ServerRequest request) {
        return request.pathVariable("registrationId");
    }
}
