// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Signing in for programs: a token that every service of this Kogge takes. */
final class SessionApi {
    private final SignIns signIns;
    private final SessionTokens tokens;
    private final Clock systemClock;

    /** A session as it is answered; the token opens everything, so it shows nowhere else. */
    record Session(String token, Instant expiresAt, String name) {
        @Override
        public String toString() {
            return "Session[until " + expiresAt + "]";
        }
    }

    SessionApi(SignIns signIns, SessionTokens tokens, Clock systemClock) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.systemClock = systemClock;
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .POST("/api/mission/v1/sessions", Access.PUBLIC, this::create)
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
                .flatMap(account -> ServerResponse.status(HttpStatus.CREATED)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(session(account.principal())));
    }

    private Session session(StaffPrincipal person) {
        Instant expiresAt = systemClock.instant().plus(tokens.lifetime()).truncatedTo(ChronoUnit.SECONDS);
        return new Session(tokens.issue(person), expiresAt, person.name());
    }
}
