// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.web;

import io.kogge.notification.bounces.usecase.ReturnedMails;
import io.kogge.notification.bounces.usecase.SettleReturnedMail;
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

/** The API of what came back and was not understood, for staff. */
public final class ReturnedApi {
    private static final String MAILS = "/api/notification/v1/returned-mails";

    private final ReturnedMails mails;
    private final SettleReturnedMail settle;

    /** Over the use cases. */
    public ReturnedApi(ReturnedMails mails, SettleReturnedMail settle) {
        this.mails = mails;
        this.settle = settle;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(MAILS, RoutePolicy.personal(), this::list)
                .GET(MAILS + "/{id}", RoutePolicy.personal(), this::read)
                .POST(MAILS + "/{id}/settlements", Access.STAFF, this::settle)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return mails.open(PagingInput.of(request))
                .map(page -> page.map(ReturnedJson::of))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return mails.get(request.pathVariable("id")).flatMap(mail -> Answers.ok(ReturnedJson.of(mail), mail.version()));
    }

    private Mono<ServerResponse> settle(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(SettlementInput::read)
                .flatMap(input -> input.settle(settle, request.pathVariable("id"), version, SignedIn.actor(request)))
                .flatMap(mail -> Answers.ok(ReturnedJson.of(mail), mail.version()));
    }
}
