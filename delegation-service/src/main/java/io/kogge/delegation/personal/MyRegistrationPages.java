// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.personal;

import io.kogge.delegation.card.MissionCard;
import io.kogge.delegation.card.Reader;
import io.kogge.delegation.form.ApplicantForm;
import io.kogge.delegation.form.ApplicantInput;
import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.registration.usecase.ConfirmHandler;
import io.kogge.delegation.registration.usecase.Correction;
import io.kogge.delegation.registration.usecase.Registrant;
import io.kogge.delegation.registration.usecase.Registrations;
import io.kogge.delegation.standing.Situation;
import io.kogge.delegation.standing.Standings;
import io.kogge.kernel.command.Actor;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.page.Submission.Refused;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The delegate's own pages. A GET changes nothing: scanners of mail follow links. */
public final class MyRegistrationPages {
    /** Another address was asked for. */
    static final String ADDRESS = "address";

    private static final String CONFIRMED = "confirmed";
    private static final String SAVED = "saved";
    private static final String WITHDRAWN = "withdrawn";
    private static final Done DONE = new Done(ADDRESS, CONFIRMED, SAVED, WITHDRAWN);
    private static final String VERSION = "version";

    private final Pages pages;
    private final LinkOpener links;
    private final Registrations registrations;
    private final ConfirmHandler confirm;
    private final Standings standings;
    private final Clock clock;

    /** Shows by the domain's clock. */
    public MyRegistrationPages(
            Pages pages,
            LinkOpener links,
            Registrations registrations,
            ConfirmHandler confirm,
            Standings standings,
            Clock clock) {
        this.pages = pages;
        this.links = links;
        this.registrations = registrations;
        this.confirm = confirm;
        this.standings = standings;
        this.clock = clock;
    }

    /** Where I stand and what happens next. */
    public Mono<ServerResponse> status(ServerRequest request) {
        return situation(request).flatMap(mine -> {
            Map<String, Object> model = model(request, mine);
            DONE.in(request, model);
            return status(request, HttpStatus.OK, model);
        });
    }

    private Mono<ServerResponse> status(ServerRequest request, HttpStatus status, Map<String, Object> model) {
        return pages.render(request, status, "personal/status", model);
    }

    /** The question to confirm; who did so already sees where the registration stands, who comes too late that it lapsed or gave way to a later form. */
    public Mono<ServerResponse> askToConfirm(ServerRequest request) {
        return situation(request).flatMap(mine -> {
            Map<String, Object> model = model(request, mine);
            if (mine.in("EXPIRED", "REPLACED")) {
                return status(request, HttpStatus.GONE, model);
            }
            return mine.in("STARTED") && ahead(mine)
                    ? pages.render(request, "personal/confirm", model)
                    : toOwn(request);
        });
    }

    /** Confirms. */
    public Mono<ServerResponse> confirm(ServerRequest request) {
        return open(request).flatMap(confirm::confirm).flatMap(done -> answered(request, CONFIRMED));
    }

    /** The question whether I really withdraw; who cannot any more sees where the registration stands. */
    public Mono<ServerResponse> askToWithdraw(ServerRequest request) {
        return situation(request)
                .flatMap(mine -> ahead(mine) && !mine.in("WITHDRAWN", "EXPIRED", "REPLACED")
                        ? pages.render(request, "personal/withdraw", model(request, mine))
                        : toOwn(request));
    }

    /** Withdraws. */
    public Mono<ServerResponse> withdraw(ServerRequest request) {
        return Submission.of(
                Form.empty(),
                () -> open(request)
                        .flatMap(mine -> registrations.withdraw(
                                mine.registration().id(),
                                Actor.person(mine.person().id())))
                        .flatMap(done -> answered(request, WITHDRAWN)),
                refused -> stays(request, refused));
    }

    /** Where the registration stands, and why it stays so. */
    private Mono<ServerResponse> stays(ServerRequest request, Refused refused) {
        return situation(request).flatMap(mine -> {
            Map<String, Object> model = model(request, mine);
            model.put("form", refused.form());
            return status(request, refused.status(), model);
        });
    }

    /** What I filled in, to be corrected. */
    public Mono<ServerResponse> correction(ServerRequest request) {
        return situation(request).flatMap(mine -> {
            Form form = ApplicantInput.fill(mine.applicant())
                    .set(VERSION, mine.version())
                    .build();
            return correction(request, HttpStatus.OK, mine, form);
        });
    }

    /** Corrects. */
    public Mono<ServerResponse> correct(ServerRequest request) {
        return situation(request)
                .flatMap(mine -> Form.read(request)
                        .map(typed ->
                                ApplicantInput.completed(typed, mine.applicant(), mine.registration(), progress(mine)))
                        .flatMap(form -> Submission.of(
                                form,
                                () -> correct(mine, form.fields()).flatMap(done -> answered(request, SAVED)),
                                refused -> again(request, mine, refused))));
    }

    /** After somebody else's change the form is meant for what is there now: whoever saves again has been told. */
    private Mono<ServerResponse> again(ServerRequest request, Situation mine, Refused refused) {
        return refused.stale()
                ? situation(request)
                        .flatMap(now -> correction(
                                request, refused.status(), now, refused.form().with(VERSION, now.version())))
                : correction(request, refused.status(), mine, refused.form());
    }

    private Mono<Registrant> correct(Situation mine, Fields fields) {
        long version = fields.longInteger(VERSION).required();
        Correction correction =
                ApplicantInput.correction(fields, mine.applicant().person().email());
        return fields.finish(() -> registrations.correct(
                mine.registration().id(),
                version,
                correction,
                Actor.person(mine.person().id())));
    }

    private Mono<ServerResponse> correction(ServerRequest request, HttpStatus status, Situation mine, Form form) {
        Map<String, Object> model = ApplicantForm.model(form, Reader.locale(request));
        model.putAll(model(request, mine));
        model.put("who", mine.applicant());
        model.put("different", ApplicantForm.different(form, mine.applicant()));
        model.put("answersStand", mine.registration().answersStand(progress(mine)));
        model.put(Submission.LANGUAGE_FORM, "typed");
        return pages.render(request, status, "personal/correct", model);
    }

    private boolean ahead(Situation mine) {
        return progress(mine) == MissionProgress.AHEAD;
    }

    private MissionProgress progress(Situation mine) {
        return mine.mission().progressAt(clock.instant());
    }

    private Map<String, Object> model(ServerRequest request, Situation mine) {
        MissionCard card = MissionCard.of(request, mine.mission(), mine.places(), clock.instant());
        Map<String, Object> model = new HashMap<>();
        model.put("mine", mine);
        model.put("newEmail", mine.newEmail());
        model.put("card", card);
        model.put("title", card.title().text());
        model.put("own", own(request));
        model.put("zone", mine.applicant().person().zone());
        if (mine.in("ACCEPTED") && progress(mine) == MissionProgress.OVER) {
            model.put("question", links.question(mine.registrant()));
        }
        return model;
    }

    private Mono<Situation> situation(ServerRequest request) {
        return open(request).flatMap(standings::of);
    }

    /** Whoever holds the link reads the pages behind it in the language of the mail that it came in. */
    private Mono<Registrant> open(ServerRequest request) {
        return links.open(request.pathVariable("token"))
                .doOnNext(mine -> LanguageResolver.personal(
                        request.exchange(), mine.applicant().person().language()));
    }

    /** Where the registration stands, which says first what was just done. */
    static Mono<ServerResponse> answered(ServerRequest request, String done) {
        return Pages.seeOther(LinkOpener.OWN + "?done={done}", request.pathVariable("token"), done);
    }

    private static Mono<ServerResponse> toOwn(ServerRequest request) {
        return Pages.seeOther(LinkOpener.OWN, request.pathVariable("token"));
    }

    private static String own(ServerRequest request) {
        return LinkOpener.own(request.pathVariable("token"));
    }
}
