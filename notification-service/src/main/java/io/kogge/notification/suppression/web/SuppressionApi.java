// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.notification.suppression.usecase.Subscriptions;
import io.kogge.notification.suppression.usecase.SuppressionList;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of who gets no mail, for staff. What people chose can be read and not changed. */
public final class SuppressionApi {
    private static final String ADDRESSES = "/api/notification/v1/suppressions";

    private final SuppressionList list;
    private final Subscriptions subscriptions;

    /** Over the use cases. */
    public SuppressionApi(SuppressionList list, Subscriptions subscriptions) {
        this.list = list;
        this.subscriptions = subscriptions;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ADDRESSES, RoutePolicy.personal(), this::list)
                .POST(ADDRESSES + "/searches", Access.STAFF, this::search)
                .POST(ADDRESSES + "/{id}/releases", Access.STAFF, this::release)
                .GET(
                        "/api/notification/v1/people/{personId}/unsubscriptions",
                        RoutePolicy.personal(),
                        this::unsubscriptions)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return list.page(PagingInput.of(request))
                .map(page -> page.map(SuppressionJson::of))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> search(ServerRequest request) {
        return JsonBody.fields(request)
                .map(SearchInput::read)
                .flatMap(input -> list.find(input.address()))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("suppression")))
                .flatMap(found ->
                        Answers.ok(SuppressionJson.of(found), found.stored().version()));
    }

    private Mono<ServerResponse> release(ServerRequest request) {
        return list.release(request.pathVariable("id"), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(released -> Answers.ok(
                        SuppressionJson.of(released), released.stored().version()));
    }

    private Mono<ServerResponse> unsubscriptions(ServerRequest request) {
        return subscriptions
                .of(request.pathVariable("personId"))
                .map(UnsubscriptionsJson::of)
                .flatMap(Answers::ok);
    }
}
