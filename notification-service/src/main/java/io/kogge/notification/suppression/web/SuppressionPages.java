// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paging;
import io.kogge.notification.suppression.usecase.SuppressionList;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of addresses that get no mail: staff look one up, and let mail go there again. */
public final class SuppressionPages {
    static final String PATH = "/notifications/suppressed";

    private static final String SEARCH = PATH + "/search";
    private static final String VERSION = "version";
    private static final String FOUND = "found";
    private static final Done DONE = new Done("released");
    private static final Paging FIRST = new Paging(1, 25);

    private final SuppressionList list;
    private final Pages pages;

    /** Over the use case. */
    public SuppressionPages(SuppressionList list, Pages pages) {
        this.list = list;
        this.pages = pages;
    }

    /** Their routes; an address is sent in a form, as what stands in a path or a query is written down on the way. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PATH, RoutePolicy.personal(), this::show)
                .POST(SEARCH, Access.STAFF, this::search)
                .POST(PATH + "/{id}/releases", Access.STAFF, this::release)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Map<String, Object> said = new HashMap<>();
        DONE.in(request, said);
        return page(request, HttpStatus.OK, PagingInput.of(request), Form.empty(), said);
    }

    private Mono<ServerResponse> search(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> {
                            SearchInput input = SearchInput.read(form.fields());
                            return list.find(input.address())
                                    .map(found -> List.of(SuppressionRow.of(found)))
                                    .defaultIfEmpty(List.of())
                                    .flatMap(found -> page(request, HttpStatus.OK, FIRST, form, Map.of(FOUND, found)));
                        },
                        refused -> page(request, refused.status(), FIRST, refused.form(), Map.of())));
    }

    /** Who presses the button twice is not told off. */
    private Mono<ServerResponse> release(ServerRequest request) {
        return Form.read(request).flatMap(form -> {
            Fields fields = form.fields();
            long version = fields.longInteger(VERSION).required();
            fields.throwIfFaulty();
            return list.release(request.pathVariable("id"), version, SignedIn.actor(request))
                    .then()
                    .onErrorResume(Rejection.Stale.class, changed -> Mono.empty())
                    .onErrorResume(Rejection.Conflict.class, released -> Mono.empty())
                    .then(Mono.defer(() -> Pages.seeOther(PATH + "?done=released")));
        });
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, Paging paging, Form form, Map<String, ?> more) {
        return list.page(paging).flatMap(page -> {
            Map<String, Object> model = new HashMap<>(more);
            model.put("addresses", page.map(SuppressionRow::of));
            model.put("form", form);
            return pages.render(request, status, "suppressed", model);
        });
    }
}
