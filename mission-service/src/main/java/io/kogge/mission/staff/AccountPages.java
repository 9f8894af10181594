// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.Session;
import io.kogge.web.session.SessionCookies;
import io.kogge.web.session.SignedIn;
import java.net.URI;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** A person's own account: what it may do, since when this browser is signed in, and signing out everywhere. */
final class AccountPages {
    private static final String ACCOUNT = "/account";
    private static final URI SIGNED_OUT = URI.create("/sign-in?done=everywhere");

    private final StaffSessions sessions;
    private final SigningOut signingOut;
    private final Pages pages;

    AccountPages(StaffSessions sessions, SessionCookies cookies, Pages pages) {
        this.sessions = sessions;
        this.signingOut = new SigningOut(cookies);
        this.pages = pages;
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ACCOUNT, Access.SIGNED_IN, this::show)
                .POST(ACCOUNT + "/sign-out-everywhere", Access.SIGNED_IN, this::endAll)
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        Session mine = mine(request);
        return pages.render(
                request,
                "account",
                Map.of(
                        "since",
                        mine.startedAt(),
                        "roles",
                        mine.staff().roles().stream().sorted().toList()));
    }

    private Mono<ServerResponse> endAll(ServerRequest request) {
        return signingOut.answer(sessions.endAll(mine(request)), SIGNED_OUT);
    }

    private static Session mine(ServerRequest request) {
        return SignedIn.session(request).orElseThrow();
    }
}
