// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.web.links.SignedLinks;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Remembers, in the browser from which a form was handed in and for an hour, where its mail went, so that a wrong address is
 * seen. It is signed, as it lets its owner hand in the same answers with another address.
 */
public final class HandedInCookie {
    private static final String NAME = "kogge_handed_in";
    private static final String PURPOSE = "handed-in";
    private static final char BETWEEN = ' ';
    private static final Duration KEPT = Duration.ofHours(1);

    private final SignedLinks links;
    private final boolean secure;

    /** Whether it travels over https only is configuration. */
    public HandedInCookie(SignedLinks links, boolean secure) {
        this.links = links;
        this.secure = secure;
    }

    /** Goes on to the page that says what happens next. */
    Mono<ServerResponse> goOn(String missionId, HandedIn handedIn) {
        return goOn(missionId, handedIn, "");
    }

    /** The same, with what was done. */
    Mono<ServerResponse> goOn(String missionId, HandedIn handedIn, String done) {
        URI page = UriComponentsBuilder.fromPath("/join/{mission}/received")
                .query(done)
                .encode()
                .buildAndExpand(missionId)
                .toUri();
        String token = links.token(PURPOSE, handedIn.id() + BETWEEN + handedIn.email(), 0);
        return ServerResponse.seeOther(page)
                .cookie(ResponseCookie.from(NAME, token)
                        .path("/join/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build())
                .build();
    }

    /** The form that was handed in last from the browser that asks; empty where there is none. */
    Optional<HandedIn> of(ServerRequest request) {
        HttpCookie cookie = request.cookies().getFirst(NAME);
        return links.verify(PURPOSE, cookie == null ? null : cookie.getValue()).flatMap(signed -> {
            String said = signed.subject();
            int between = said.indexOf(BETWEEN);
            return between < 0
                    ? Optional.empty()
                    : Optional.of(new HandedIn(said.substring(0, between), said.substring(between + 1)));
        });
    }
}
