// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.views.usecase.OpenView;
import io.kogge.mission.views.usecase.ViewQueries;
import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** The view that a request names, for who is signed in. */
record OwnViews(ViewQueries queries) {

    /** To open it. */
    Mono<OpenView> orShared(ServerRequest request) {
        return queries.get(SignedIn.actor(request).id(), request.pathVariable("id"));
    }

    /** To change it. */
    Mono<OpenView> alone(ServerRequest request) {
        return orShared(request)
                .filter(OpenView::own)
                .switchIfEmpty(Mono.error(() -> new Rejection.Forbidden("view-of-somebody-else")));
    }
}
