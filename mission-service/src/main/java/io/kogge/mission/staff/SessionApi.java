// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.Session;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.SignedIn;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Signing in and out for programs: a token that every service of this Kogge takes. */
final class SessionApi {
    private final SignIns signIns;
    private final StaffSessions sessions;
    private final SessionTokens tokens;

    /** A session as it is answered; the token opens everything, so it shows nowhere else. */
    record SessionJson(String token, Instant expiresAt, String name) {
        @Override
        public String toString() {
            return "SessionJson[until " + expiresAt + "]";
        }
    }

    SessionApi(SignIns signIns, StaffSessions sessions, SessionTokens tokens) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .POST("/api/mission/v1/sessions", SignIns.NOTED, this::create)
                .POST("/api/mission/v1/my-session/renewals", Access.SIGNED_IN, this::renew)
                .DELETE("/api/mission/v1/my-session", Access.SIGNED_IN, this::end)
                .DELETE("/api/mission/v1/my-sessions", Access.SIGNED_IN, this::endAll)
                .build();
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        return JsonBody.fields(request)
                .map(fields -> {
                    Credentials given = Credentials.read(fields);
                    return fields.finish(() -> given);
                })
                .flatMap(given -> signIns.attempt(request, given))
                .switchIfEmpty(Mono.error(() -> new BadCredentialsException("user name or password is wrong")))
                .flatMap(sessions::begin)
                .flatMap(this::answered);
    }

    private Mono<ServerResponse> renew(ServerRequest request) {
        return answered(sessions.renewed(mine(request)));
    }

    private Mono<ServerResponse> end(ServerRequest request) {
        return sessions.end(mine(request)).then(ServerResponse.noContent().build());
    }

    private Mono<ServerResponse> endAll(ServerRequest request) {
        return sessions.endAll(mine(request)).then(ServerResponse.noContent().build());
    }

    private static Session mine(ServerRequest request) {
        return SignedIn.session(request).orElseThrow();
    }

    private Mono<ServerResponse> answered(Session session) {
        SessionJson json = new SessionJson(
                tokens.issue(session),
                tokens.expiresAt(session),
                session.staff().name());
        return ServerResponse.status(HttpStatus.CREATED)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json);
    }
}
