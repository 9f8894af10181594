// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.web;

import io.kogge.mission.policy.model.LineWish;
import io.kogge.mission.policy.usecase.LineInList;
import io.kogge.mission.policy.usecase.PolicyLineCommands;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
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

/** The office's policy lines, and the page on which one is renamed, moved or taken off. */
public final class PolicyLinePages {
    static final String LINES = "/review/policy-lines";

    private static final Done DONE = new Done("added", "saved", "removed", "moved");
    private static final String VERSION = "version";

    private final PolicyLineCommands lines;
    private final Pages pages;

    /** Over the use cases. */
    public PolicyLinePages(PolicyLineCommands lines, Pages pages) {
        this.lines = lines;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(LINES, Access.STAFF, request -> list(request, HttpStatus.OK, Form.empty()))
                .POST(LINES, Access.STAFF, this::add)
                .GET(LINES + "/{id}", Access.STAFF, this::show)
                .POST(LINES + "/{id}", Access.STAFF, this::change)
                .POST(LINES + "/{id}/rise", Access.STAFF, this::rise)
                .POST(LINES + "/{id}/removal", Access.STAFF, this::remove)
                .build();
    }

    private Mono<ServerResponse> add(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> lines.add(PolicyLineInput.wish(form.fields()), SignedIn.actor(request))
                                .flatMap(line -> Pages.seeOther(LINES + "?done=added")),
                        refused -> list(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> list(ServerRequest request, HttpStatus status, Form form) {
        return lines.list().flatMap(list -> {
            Map<String, Object> model = new HashMap<>(Map.of("lines", PolicyLineRow.all(list), "form", form));
            DONE.in(request, model);
            return pages.render(request, status, "policy-lines", model);
        });
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return lines.get(request.pathVariable("id")).flatMap(line -> {
            Form form = Form.filled()
                    .setTexts(PolicyLineInput.NAMES, line.line().line().names())
                    .set(PolicyLineInput.PLACE, line.place())
                    .build();
            return page(request, HttpStatus.OK, line, form, line.version());
        });
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        return Form.read(request)
                .zipWith(lines.get(request.pathVariable("id")))
                .flatMap(both -> change(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> change(ServerRequest request, Form form, LineInList line) {
        Fields fields = form.fields();
        long version = fields.longInteger(VERSION).or(line.version());
        return Submission.of(
                form,
                () -> {
                    LineWish wish = PolicyLineInput.change(line.id(), fields);
                    return lines.change(line.id(), version, wish.names(), wish.place(), SignedIn.actor(request))
                            .flatMap(changed -> Pages.seeOther(LINES + "?done=saved"));
                },
                refused -> page(
                        request, refused.status(), line, refused.form(), refused.version(version, line.version())));
    }

    /** One place up; whatever somebody else did meanwhile, it is then above the line that it is below now. */
    private Mono<ServerResponse> rise(ServerRequest request) {
        return lines.get(request.pathVariable("id"))
                .flatMap(line -> {
                    Integer place = line.place();
                    return lines.change(
                            line.id(),
                            line.version(),
                            line.line().line().names(),
                            place == null ? null : Math.max(1, place - 1),
                            SignedIn.actor(request));
                })
                .flatMap(moved -> Pages.seeOther(LINES + "?done=moved"));
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return lines.get(request.pathVariable("id"))
                .flatMap(line -> lines.remove(line.id(), line.version(), SignedIn.actor(request)))
                .flatMap(removed -> Pages.seeOther(LINES + "?done=removed"));
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, LineInList line, Form form, long version) {
        Integer place = line.place();
        return pages.render(
                request,
                status,
                "policy-line",
                Map.of(
                        "line",
                        PolicyLineRow.of(line.line().line(), place == null ? 0 : place),
                        "form",
                        form,
                        VERSION,
                        version));
    }
}
