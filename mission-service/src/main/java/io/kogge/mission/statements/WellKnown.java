// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import io.kogge.kernel.command.Rejection;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What programs look for at places that are known for it. */
final class WellKnown {
    /** Pages say themselves whether they may be found (X-Robots-Tag), which nobody hears who may not ask for them. */
    private static final String ROBOTS = "User-agent: *\nDisallow: /api/\n";
    /** RFC 9116, 2.5.5 recommends less than a year, so that what is stale is seen as such. */
    private static final int DAYS_GOOD = 180;

    private static final MediaType TEXT = MediaType.valueOf("text/plain;charset=utf-8");

    private final @Nullable URI contact;
    private final Clock systemClock;

    WellKnown(StatementSettings settings, Clock systemClock) {
        this.contact = settings.securityContact();
        this.systemClock = systemClock;
    }

    Mono<ServerResponse> robots(ServerRequest request) {
        return ServerResponse.ok().contentType(TEXT).bodyValue(ROBOTS);
    }

    /** RFC 9116. */
    Mono<ServerResponse> security(ServerRequest request) {
        if (contact == null) {
            return Mono.error(new Rejection.NotFound("page"));
        }
        String expires = systemClock
                .instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(DAYS_GOOD, ChronoUnit.DAYS)
                .toString();
        return ServerResponse.ok()
                .contentType(TEXT)
                .bodyValue("Contact: " + contact + "\nExpires: " + expires + "\nPreferred-Languages: nl, en\n");
    }
}
