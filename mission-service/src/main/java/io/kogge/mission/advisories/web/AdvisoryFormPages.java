// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.mission.advisories.usecase.AdvisoryCommands;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.page.Submission.Refused;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The forms in which an advisory is entered, changed and lifted. */
public final class AdvisoryFormPages {
    private static final String LIST = AdvisoryPages.ADVISORIES;
    private static final String ONE = LIST + "/{id}";
    private static final String VERSION = "version";
    private static final String LIFTED = "lifted";

    private final AdvisoryCommands commands;
    private final Advisories advisories;
    private final Pages pages;

    /** Over the use cases. */
    public AdvisoryFormPages(AdvisoryCommands commands, Advisories advisories, Pages pages) {
        this.commands = commands;
        this.advisories = advisories;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(LIST + "/new", Access.STAFF, this::blank)
                .POST(LIST + "/new", Access.STAFF, this::give)
                .GET(ONE + "/edit", Access.STAFF, request -> open(request, this::filled))
                .POST(ONE + "/edit", Access.STAFF, request -> sent(request, this::change))
                .GET(ONE + "/lift", Access.STAFF, request -> open(request, this::toLift))
                .POST(ONE + "/lift", Access.STAFF, request -> sent(request, this::lift))
                .build();
    }

    private Mono<ServerResponse> blank(ServerRequest request) {
        Form form = AdvisoryForm.blank(request.queryParam("country").orElse(""));
        return form(request, HttpStatus.OK, form, Map.of());
    }

    private Mono<ServerResponse> give(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> {
                            Fields fields = form.fields();
                            String id = fields.uuid(FormId.NAME).required().toString();
                            Advice advice = AdvisoryInput.read(fields);
                            return fields.finish(() -> commands.give(id, advice, SignedIn.actor(request)))
                                    .flatMap(stored -> done(stored, "given"));
                        },
                        refused -> form(
                                request,
                                refused.status(),
                                refused.underFreshId("advisory-exists"),
                                Map.of("earlier", form.value(FormId.NAME)))));
    }

    private Mono<ServerResponse> filled(ServerRequest request, Stored<Advisory> stored) {
        return page(
                request,
                HttpStatus.OK,
                "advisory-form",
                stored,
                AdvisoryForm.of(stored.state().advice()));
    }

    private Mono<ServerResponse> change(ServerRequest request, Stored<Advisory> stored, Form form) {
        return Submission.of(
                form,
                () -> {
                    Fields fields = form.fields();
                    long version = fields.longInteger(VERSION).or(stored.version());
                    fields.ignore(FormId.NAME);
                    Advice advice = AdvisoryInput.read(fields);
                    return fields.finish(() -> commands.change(stored.id(), version, advice, SignedIn.actor(request)))
                            .flatMap(changed -> done(changed, "saved"));
                },
                refused -> again(request, "advisory-form", stored, refused));
    }

    private Mono<ServerResponse> toLift(ServerRequest request, Stored<Advisory> stored) {
        return page(request, HttpStatus.OK, "advisory-lift", stored, Form.empty());
    }

    private Mono<ServerResponse> lift(ServerRequest request, Stored<Advisory> stored, Form form) {
        return Submission.of(
                form,
                () -> {
                    Fields fields = form.fields();
                    long version = fields.longInteger(VERSION).or(stored.version());
                    LocalDate day = fields.date(LIFTED).required();
                    return fields.finish(() -> commands.lift(stored.id(), version, day, SignedIn.actor(request)))
                            .flatMap(changed -> done(changed, LIFTED));
                },
                refused -> again(request, "advisory-lift", stored, refused));
    }

    /** One that was lifted is not changed any more: its page says so. */
    private Mono<ServerResponse> open(ServerRequest request, Shown shown) {
        return advisories
                .get(request.pathVariable(FormId.NAME))
                .flatMap(stored -> stored.state().inForce()
                        ? shown.show(request, stored)
                        : Pages.seeOther(LIST + "/" + stored.id()));
    }

    private Mono<ServerResponse> sent(ServerRequest request, Sent sent) {
        return Form.read(request)
                .zipWith(advisories.get(request.pathVariable(FormId.NAME)))
                .flatMap(both -> sent.act(request, both.getT2(), both.getT1()));
    }

    /** After somebody else's change the form is meant for what is there now: whoever sends it again has been told. */
    private Mono<ServerResponse> again(
            ServerRequest request, String template, Stored<Advisory> stored, Refused refused) {
        Form form = refused.stale() ? refused.form().with(VERSION, stored.version()) : refused.form();
        return page(request, refused.status(), template, stored, form);
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, String template, Stored<Advisory> stored, Form form) {
        Form versioned = form.value(VERSION).isEmpty() ? form.with(VERSION, stored.version()) : form;
        return pages.render(
                request,
                status,
                template,
                Map.of("form", versioned, "advisory", stored.state(), "levels", AdvisoryLevel.values()));
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, Form form, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(more);
        model.put("form", form);
        model.put("levels", AdvisoryLevel.values());
        return pages.render(request, status, "advisory-form", model);
    }

    private static Mono<ServerResponse> done(Stored<Advisory> stored, String what) {
        return Pages.seeOther(LIST + "/" + stored.id() + "?done=" + what);
    }

    /** Shows a form about an advisory. */
    private interface Shown {
        Mono<ServerResponse> show(ServerRequest request, Stored<Advisory> stored);
    }

    /** Does what a form about an advisory is for. */
    private interface Sent {
        Mono<ServerResponse> act(ServerRequest request, Stored<Advisory> stored, Form form);
    }
}
