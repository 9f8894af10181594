// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.limit;

import io.kogge.kernel.command.Rejection;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Limits to what a request asks for; whoever is refused is told in {@code Retry-After} when to come again. */
public final class ClientLimits {
    private static final String ALL = "";

    private final Limiter limiter;
    private final ClientAddress addresses;

    /** Counts by this limiter, and tells clients apart by this. */
    public ClientLimits(Limiter limiter, ClientAddress addresses) {
        this.limiter = limiter;
        this.addresses = addresses;
    }

    /** Counts a request from its network and among all; a rejection if it is one too many. */
    public void take(ServerRequest request, Limit ofNetwork, Limit ofAll) {
        String network = addresses.network(request.exchange().getRequest());
        told(request, () -> {
            limiter.take(ofNetwork, network);
            try {
                limiter.take(ofAll, ALL);
            } catch (Rejection.TooMany full) {
                limiter.giveBack(ofNetwork, network);
                throw full;
            }
        });
    }

    /** Takes back what {@link #take} counted. */
    public void giveBack(ServerRequest request, Limit ofNetwork, Limit ofAll) {
        limiter.giveBack(ofNetwork, addresses.network(request.exchange().getRequest()));
        limiter.giveBack(ofAll, ALL);
    }

    /** Counts by something; a rejection of it is told in the answer's header, also where a form is shown again. */
    public static void told(ServerRequest request, Runnable counted) {
        try {
            counted.run();
        } catch (Rejection.TooMany tooMany) {
            retryAfter(tooMany, request.exchange().getResponse().getHeaders());
            throw tooMany;
        }
    }

    /** Tells when to come again, in whole seconds (RFC 9110, section 10.2.3). */
    public static void retryAfter(Rejection.TooMany tooMany, HttpHeaders headers) {
        Duration wait = tooMany.retryAfter();
        headers.set(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }
}
