// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.allocation.model.DeclineReason;
import io.kogge.delegation.board.usecase.Histories;
import io.kogge.delegation.board.usecase.StaffDecisions;
import io.kogge.delegation.board.usecase.StepMails;
import io.kogge.delegation.card.MissionCard;
import io.kogge.delegation.card.Reader;
import io.kogge.delegation.form.ApplicantForm;
import io.kogge.delegation.form.ApplicantInput;
import io.kogge.delegation.mailing.model.MailStanding;
import io.kogge.delegation.mailing.usecase.MailStandings;
import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.registration.usecase.Correction;
import io.kogge.delegation.registration.usecase.Registrant;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.standing.Situation;
import io.kogge.delegation.standing.Standings;
import io.kogge.kernel.command.Rejection;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.page.Submission.Refused;
import io.kogge.web.session.SignedIn;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** One person on the board: state, history, and what staff can do. */
public final class PersonPages {
    private static final String VERSION = "version";
    private static final String NEW_ADDRESS = "new-address";
    /** That whom staff entered was known already. */
    static final String KNOWN = "known";
    /** That somebody was entered. */
    static final String ENTERED = "entered";

    /** What was just done, to say so and what follows from it: {@code person.done.<code>} of the catalogue. */
    private static final Done DONE = new Done(
            ENTERED,
            KNOWN,
            "declined",
            "reinstated",
            "accepted",
            "withdrawn",
            "no-show",
            "attended",
            "saved",
            NEW_ADDRESS);

    private final AdvisedPages pages;
    private final Standings standings;
    private final Histories histories;
    private final Registrations registrations;
    private final ApplicantInput applicants;
    private final StaffDecisions decisions;
    private final StepMails stepMails;
    private final MailStandings mail;
    private final Clock clock;

    /** Shows by the domain's clock. */
    public PersonPages(
            AdvisedPages pages,
            Standings standings,
            Histories histories,
            Registrations registrations,
            ApplicantInput applicants,
            StaffDecisions decisions,
            StepMails stepMails,
            MailStandings mail,
            Clock clock) {
        this.pages = pages;
        this.standings = standings;
        this.histories = histories;
        this.registrations = registrations;
        this.applicants = applicants;
        this.decisions = decisions;
        this.stepMails = stepMails;
        this.mail = mail;
        this.clock = clock;
    }

    /** The person. */
    public Mono<ServerResponse> person(ServerRequest request) {
        return show(request, HttpStatus.OK, Form.empty());
    }

    /** Declines. */
    public Mono<ServerResponse> decline(ServerRequest request) {
        return act(request, "declined", (situation, fields) -> {
            long version = version(fields, situation);
            DeclineReason reason = BoardApi.reason(fields);
            return decisions.decline(id(request), version, reason, SignedIn.actor(request));
        });
    }

    /** Undoes a decline. */
    public Mono<ServerResponse> reinstate(ServerRequest request) {
        return decided(request, "reinstated", decisions::reinstate);
    }

    /** Gives a free place. */
    public Mono<ServerResponse> accept(ServerRequest request) {
        return decided(request, "accepted", decisions::accept);
    }

    /** Withdraws for the person. */
    public Mono<ServerResponse> withdraw(ServerRequest request) {
        return decided(request, "withdrawn", decisions::withdraw);
    }

    /** Notes that the person did not come. */
    public Mono<ServerResponse> noShow(ServerRequest request) {
        return decided(request, "no-show", decisions::noShow);
    }

    /** Takes that back. */
    public Mono<ServerResponse> attended(ServerRequest request) {
        return decided(request, "attended", decisions::attended);
    }

    private Mono<ServerResponse> decided(ServerRequest request, String done, BoardApi.PlainDecision decision) {
        return act(request, done, (situation, fields) -> {
            long version = version(fields, situation);
            return fields.finish(() -> decision.take(id(request), version, SignedIn.actor(request)));
        });
    }

    private static long version(Fields fields, Situation situation) {
        return fields.longInteger(VERSION).or(situation.decidedVersion());
    }

    /** What was filled in, to be corrected. */
    public Mono<ServerResponse> correction(ServerRequest request) {
        return situation(request).flatMap(situation -> {
            Form form = ApplicantInput.fill(situation.applicant())
                    .set(VERSION, situation.version())
                    .build();
            return correction(request, HttpStatus.OK, situation, form);
        });
    }

    /** Corrects. */
    public Mono<ServerResponse> correct(ServerRequest request) {
        return situation(request)
                .flatMap(situation -> Form.read(request)
                        .map(typed -> ApplicantInput.completed(
                                typed, situation.applicant(), situation.registration(), progress(situation)))
                        .flatMap(form -> Submission.of(
                                form,
                                () -> correct(request, situation, form.fields())
                                        .flatMap(done ->
                                                toPerson(request, asked(situation, done) ? NEW_ADDRESS : "saved")),
                                refused -> again(request, situation, refused))));
    }

    private static boolean asked(Situation before, Registrant done) {
        return done.person().state().changesAsked() > before.person().changesAsked();
    }

    /** After somebody else's change the form is meant for what is there now: whoever saves again has been told. */
    private Mono<ServerResponse> again(ServerRequest request, Situation situation, Refused refused) {
        return refused.stale()
                ? situation(request)
                        .flatMap(now -> correction(
                                request, refused.status(), now, refused.form().with(VERSION, now.version())))
                : correction(request, refused.status(), situation, refused.form());
    }

    private Mono<Registrant> correct(ServerRequest request, Situation situation, Fields fields) {
        long version = fields.longInteger(VERSION).required();
        Correction correction = applicants.correction(fields);
        return fields.finish(() ->
                registrations.correct(situation.registration().id(), version, correction, SignedIn.actor(request)));
    }

    private Mono<ServerResponse> correction(ServerRequest request, HttpStatus status, Situation situation, Form form) {
        Map<String, Object> model = ApplicantForm.model(form, Reader.locale(request));
        model.putAll(model(request, situation));
        model.put("different", ApplicantForm.different(form, situation.applicant()));
        model.put("mails", StepMails.ofAnotherAddress(situation.registration(), situation.person()));
        model.put("answersStand", situation.registration().answersStand(progress(situation)));
        return pages.render(request, status, "board/correct", situation.mission(), model);
    }

    private MissionProgress progress(Situation situation) {
        return situation.mission().progressAt(clock.instant());
    }

    /** Decides, and shows the person; after somebody else's decision as the person stands now, before anything is done. */
    private Mono<ServerResponse> act(
            ServerRequest request, String done, BiFunction<Situation, Fields, Mono<Void>> decision) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> situation(request)
                                .flatMap(situation -> decision.apply(situation, form.fields()))
                                .then(Mono.defer(() -> toPerson(request, done))),
                        refused -> show(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Form form) {
        return situation(request)
                .flatMap(situation -> pages.render(
                        request,
                        status,
                        "board/person",
                        situation.mission(),
                        Mono.zip(histories.of(id(request)), mail(situation), stepMails(situation))
                                .map(found -> {
                                    Map<String, Object> model = model(request, situation);
                                    model.put("history", found.getT1());
                                    model.put("mail", found.getT2());
                                    model.put("stepMails", found.getT3());
                                    model.put("form", form);
                                    model.put("reasons", DeclineReason.values());
                                    model.put(Done.NAME, DONE.of(request).orElse(""));
                                    return model;
                                })));
    }

    private Mono<MailStanding> mail(Situation situation) {
        return mail.of(situation.person().id(), situation.person().linkVersion());
    }

    private Mono<StepMails.AboutPerson> stepMails(Situation situation) {
        return stepMails.of(
                situation.registration(), situation.applicant().organisation().kind());
    }

    private Map<String, Object> model(ServerRequest request, Situation situation) {
        Map<String, Object> model = new HashMap<>();
        model.put("it", situation);
        model.put("who", situation.applicant());
        model.put("newEmail", situation.newEmail());
        model.put("card", MissionCard.of(request, situation.mission(), situation.places(), clock.instant()));
        model.put("path", path(request));
        return model;
    }

    /** The person of the path, if registered for the mission of the path. */
    private Mono<Situation> situation(ServerRequest request) {
        return standings
                .of(id(request))
                .filter(situation -> situation.mission().id().equals(request.pathVariable("missionId")))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("registration")));
    }

    private static Mono<ServerResponse> toPerson(ServerRequest request, String done) {
        return Pages.seeOther(
                "/delegations/{mission}/{id}?done={done}", request.pathVariable("missionId"), id(request), done);
    }

    private static String path(ServerRequest request) {
        return "/delegations/" + request.pathVariable("missionId") + "/" + id(request);
    }

    private static String id(ServerRequest request) {
        return request.pathVariable("registrationId");
    }
}
