// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

import io.kogge.delegation.registration.usecase.Wishes;
import io.kogge.schemas.PagePath;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.session.OriginCookies;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Remembers, in the browser from which a form was handed in and for an hour, where its mail went, so that a wrong address is
 * seen. It is signed with its mission and its end, as it lets its owner hand in the same answers with another address; each
 * mission has its own, so that two can be registered for side by side.
 */
public final class HandedInCookie {
    private static final String NAME = "kogge_handed_in";
    private static final String PURPOSE = "handed-in";
    private static final String BETWEEN = " ";
    /** Mission, form, end and address. */
    private static final int PARTS = 4;

    private final SignedLinks links;
    private final boolean secure;
    private final Clock systemClock;

    /** Whether it travels over https only is configuration. */
    public HandedInCookie(SignedLinks links, boolean secure, Clock systemClock) {
        this.links = links;
        this.secure = secure;
        this.systemClock = systemClock;
    }

    /** Goes on to the page that says what happens next. */
    Mono<ServerResponse> goOn(HandedIn handedIn) {
        return goOn(handedIn, "");
    }

    /** The same, with what was done. */
    Mono<ServerResponse> goOn(HandedIn handedIn, String done) {
        URI page = UriComponentsBuilder.fromPath("/join/{mission}/received")
                .query(done)
                .encode()
                .buildAndExpand(handedIn.missionId())
                .toUri();
        return ServerResponse.seeOther(page).cookie(cookie(handedIn)).build();
    }

    ResponseCookie cookie(HandedIn handedIn) {
        long end = systemClock.instant().plus(Wishes.CORRECTABLE).getEpochSecond();
        String said = String.join(BETWEEN, handedIn.missionId(), handedIn.id(), Long.toString(end), handedIn.email());
        return ResponseCookie.from(name(), links.token(PURPOSE, said, 0))
                .path(PagePath.JOIN + handedIn.missionId() + "/")
                .maxAge(Wishes.CORRECTABLE)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }

    /** The form that was handed in last for this mission from the browser that asks; empty where there is none. */
    Optional<HandedIn> of(ServerRequest request, String missionId) {
        HttpCookie cookie = request.cookies().getFirst(name());
        return links.verify(PURPOSE, cookie == null ? null : cookie.getValue())
                .map(signed -> signed.subject().split(BETWEEN, PARTS))
                .filter(parts -> parts.length == PARTS && parts[0].equals(missionId))
                .filter(parts -> systemClock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[2]))))
                .map(parts -> new HandedIn(parts[0], parts[1], parts[3]));
    }

    private String name() {
        return OriginCookies.ofPath(NAME, secure);
    }
}
