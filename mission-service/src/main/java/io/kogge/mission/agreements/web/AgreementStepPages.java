// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.usecase.AgreementCommands;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Small forms that say what they do before it is done: closing an agreement, opening it again, taking it out of the register. */
public final class AgreementStepPages {
    private static final String VERSION = "version";

    private final AgreementCommands commands;
    private final Agreements agreements;
    private final Pages pages;

    /** Over the use cases. */
    public AgreementStepPages(AgreementCommands commands, Agreements agreements, Pages pages) {
        this.commands = commands;
        this.agreements = agreements;
        this.pages = pages;
    }

    /** Carries a step out, and goes on to another page. */
    private interface Take {
        Mono<ServerResponse> run(ServerRequest request, String id, long version, Fields fields);
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        SecuredRoutes.Builder routes = SecuredRoutes.routes();
        step(routes, "ending", this::end);
        step(routes, "reopening", this::reopen);
        step(routes, "removal", this::remove);
        return routes.POST("/agreements/{id}/obligations/{number}", Access.STAFF, this::obligation)
                .build();
    }

    private void step(SecuredRoutes.Builder routes, String step, Take take) {
        String path = "/agreements/{id}/" + step;
        routes.GET(
                        path,
                        Access.STAFF,
                        request -> agreements
                                .get(request.pathVariable("id"))
                                .flatMap(stored ->
                                        render(request, HttpStatus.OK, step, stored, Form.empty(), stored.version())))
                .POST(
                        path,
                        Access.STAFF,
                        request -> Form.read(request)
                                .zipWith(agreements.get(request.pathVariable("id")))
                                .flatMap(both -> submit(request, step, both.getT1(), both.getT2(), take)));
    }

    private Mono<ServerResponse> submit(
            ServerRequest request, String step, Form form, Stored<Agreement> stored, Take take) {
        Fields fields = form.fields();
        long version = fields.longInteger(VERSION).or(stored.version());
        return Submission.of(
                form,
                () -> take.run(request, stored.id(), version, fields),
                refused -> render(
                        request,
                        refused.status(),
                        step,
                        stored,
                        refused.form(),
                        refused.version(version, stored.version())));
    }

    private Mono<ServerResponse> end(ServerRequest request, String id, long version, Fields fields) {
        return commands.end(id, version, AgreementInput.ending(fields), SignedIn.actor(request))
                .flatMap(ended -> Pages.seeOther("/agreements/" + id + "?done=ended"));
    }

    private Mono<ServerResponse> reopen(ServerRequest request, String id, long version, Fields fields) {
        return commands.reopen(id, version, SignedIn.actor(request))
                .flatMap(reopened -> Pages.seeOther("/agreements/" + id + "?done=reopened"));
    }

    private Mono<ServerResponse> remove(ServerRequest request, String id, long version, Fields fields) {
        return commands.remove(id, version, SignedIn.actor(request)).flatMap(removed -> Pages.seeOther("/agreements"));
    }

    /** A button beside each. */
    private Mono<ServerResponse> obligation(ServerRequest request) {
        String id = request.pathVariable("id");
        return Form.read(request)
                .flatMap(form -> {
                    Fields fields = form.fields();
                    boolean done = fields.bool("done").or(false);
                    long version = fields.longInteger(VERSION).required();
                    return fields.finish(
                            () -> commands.done(id, version, number(request), done, SignedIn.actor(request)));
                })
                .flatMap(changed -> Pages.seeOther("/agreements/" + id + "?done=obligation"));
    }

    private static int number(ServerRequest request) {
        String number = request.pathVariable("number");
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : -1;
    }

    private Mono<ServerResponse> render(
            ServerRequest request, HttpStatus status, String step, Stored<Agreement> stored, Form form, long version) {
        Map<String, Object> model = new HashMap<>();
        model.put("step", step);
        model.put("form", form);
        model.put("path", "/agreements/" + stored.id());
        model.put("terms", stored.state().kept().terms());
        model.put(VERSION, version);
        return pages.render(request, status, "agreement-step", model);
    }
}
