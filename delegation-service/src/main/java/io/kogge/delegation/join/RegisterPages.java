// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.card.MissionCard;
import io.kogge.delegation.card.Reader;
import io.kogge.delegation.form.ApplicantForm;
import io.kogge.delegation.form.ApplicantInput;
import io.kogge.delegation.form.RegisterInput;
import io.kogge.delegation.registration.usecase.RegisterHandler;
import io.kogge.kernel.text.Languages;
import io.kogge.web.i18n.Zones;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.settings.WebKitProperties;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The form to register, and handing it in. */
public final class RegisterPages {
    private static final String FORM = "register";

    private final Pages pages;
    private final MissionPages missions;
    private final RegisterHandler register;
    private final ApplicantInput applicants;
    private final RegisterLimits limits;
    private final HandedInCookie handedIn;
    private final WebKitProperties web;
    private final Duration passportNamesKept;

    /** The notice on the form promises that names as in the passport are kept for so long after a mission. */
    public RegisterPages(
            Pages pages,
            MissionPages missions,
            RegisterHandler register,
            ApplicantInput applicants,
            RegisterLimits limits,
            HandedInCookie handedIn,
            WebKitProperties web,
            Duration passportNamesKept) {
        this.pages = pages;
        this.missions = missions;
        this.register = register;
        this.applicants = applicants;
        this.limits = limits;
        this.handedIn = handedIn;
        this.web = web;
        this.passportNamesKept = passportNamesKept;
    }

    /** The form, not filled in; where registration is not open, the mission's page says so. */
    public Mono<ServerResponse> blank(ServerRequest request) {
        Form form = FormId.fresh()
                .set("language", Reader.language(request))
                .set("zone", web.zone().getId())
                .build();
        return missions.card(request)
                .flatMap(card -> card.open()
                        ? show(request, HttpStatus.OK, card, form)
                        : Pages.seeOther("/join/{mission}", card.mission().id()));
    }

    /**
     * Hands the form in. Sent twice, it is the same registration, as the page carries its id; sent with other answers
     * after going back, it comes again, to be sent as another registration, whoever the addresses belong to.
     */
    public Mono<ServerResponse> handIn(ServerRequest request) {
        String missionId = request.pathVariable("missionId");
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> handIn(request, missionId, form),
                        refused -> again(request, refused.status(), refused.underFreshId(RegisterInput.ID_TAKEN))));
    }

    private Mono<ServerResponse> handIn(ServerRequest request, String missionId, Form form) {
        RegisterInput input = RegisterInput.read(form.fields(), applicants, missionId);
        limits.count(request);
        return register.register(input.id(), missionId, input.applicant())
                .then(Mono.defer(() -> handedIn.goOn(new HandedIn(
                        missionId, input.id(), input.applicant().person().email()))));
    }

    private Mono<ServerResponse> again(ServerRequest request, HttpStatus status, Form form) {
        return missions.card(request).flatMap(card -> show(request, status, card, form));
    }

    private Mono<ServerResponse> show(ServerRequest request, HttpStatus status, MissionCard card, Form form) {
        Map<String, Object> model = ApplicantForm.model(form, Reader.locale(request));
        model.put("card", card);
        model.put("passportNameDays", passportNamesKept.toDays());
        model.put("title", card.title().text());
        model.put(Submission.LANGUAGE_FORM, FORM);
        guess(model, form);
        return pages.render(request, status, "join/register", model);
    }

    /** What is likely stays folded away, unless something is wrong with it. */
    private static void guess(Map<String, Object> model, Form form) {
        String zone = form.value("zone");
        boolean likely = Languages.known(form.value("language")).isPresent() && Zones.isKnown(zone);
        if (likely && form.fault("language") == null && form.fault("zone") == null) {
            model.put("guessed", true);
            model.put("zoneName", zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' '));
        }
    }
}
