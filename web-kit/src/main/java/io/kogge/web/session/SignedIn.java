// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.kernel.command.Actor;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;

/** Who is signed in, as the request's session said when it was checked. */
public final class SignedIn {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    private SignedIn() {}

    /** Who is signed in; empty if nobody is. */
    public static Optional<StaffPrincipal> staff(ServerRequest request) {
        return session(request).map(Session::staff);
    }

    /** The session that the request came with; empty if nobody is signed in. */
    public static Optional<Session> session(ServerRequest request) {
        return request.attribute(ATTRIBUTE).map(Session.class::cast);
    }

    /** Who is signed in, where only the exchange is at hand; empty if nobody is. */
    public static Optional<StaffPrincipal> staff(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.<Session>getAttribute(ATTRIBUTE)).map(Session::staff);
    }

    /** Who acts, on a route for staff alone; anywhere else an error. */
    public static Actor actor(ServerRequest request) {
        return staff(request)
                .map(staff -> Actor.staff(staff.id()))
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    static void remember(ServerWebExchange exchange, Session session) {
        exchange.getAttributes().put(ATTRIBUTE, session);
    }
}
