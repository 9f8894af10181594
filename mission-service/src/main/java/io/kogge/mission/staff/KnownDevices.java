// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import io.kogge.web.links.Signed;
import io.kogge.web.links.SignedLinks;
import io.kogge.web.session.OriginCookies;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;

/**
 * Browsers that somebody signed in with before. They are counted by themselves, so that nobody who guesses at an account can
 * keep its owner out; for signing in they are worth nothing without the password.
 */
final class KnownDevices {
    private static final String COOKIE = "kogge_device";
    private static final String PURPOSE = "known-device";
    private static final int VERSION = 1;
    private static final Duration KEPT = Duration.ofDays(365);
    /** One for each account that this browser was used for. */
    private static final int MOST = 10;

    private final SignedLinks signatures;
    private final boolean secure;

    KnownDevices(SignedLinks signatures, boolean secureCookies) {
        this.signatures = signatures;
        this.secure = secureCookies;
    }

    /** Name of the device among those of this account; empty if it is not known for it. */
    Optional<String> device(ServerRequest request, String accountId) {
        return request.cookies().getOrDefault(name(accountId), List.of()).stream()
                .limit(MOST)
                .map(HttpCookie::getValue)
                .flatMap(value -> signatures.verify(PURPOSE, value).stream())
                .map(Signed::subject)
                .filter(subject -> subject.startsWith(accountId + ' '))
                .findFirst();
    }

    /** Makes the browser known for this account. */
    ResponseCookie known(String accountId) {
        return ResponseCookie.from(
                        name(accountId), signatures.token(PURPOSE, accountId + ' ' + UUID.randomUUID(), VERSION))
                .path("/sign-in")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }

    /** A browser that is used for several accounts is known for each of them. */
    private String name(String accountId) {
        return OriginCookies.ofPath(COOKIE + '_' + Integer.toHexString(accountId.hashCode()), secure);
    }
}
