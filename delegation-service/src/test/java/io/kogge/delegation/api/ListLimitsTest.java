// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.support.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Who asks for the list again and again is told to wait, whichever form of it is asked for; others are not. */
class ListLimitsTest {
    private static final Site SITE =
            new Site("--kogge.delegation.listing.of-network=3 in 10m", "--kogge.security.trusted-proxies=1");

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void oneTooManyIsToldWhenToComeAgain() {
        get("/join", "203.0.113.1").expectStatus().isOk();
        get("/api/delegation/v1/missions", "203.0.113.2").expectStatus().isOk();
        get("/api/delegation/v1/missions/feed.ics", "203.0.113.3")
                .expectStatus()
                .isOk();
        String page = get("/join", "203.0.113.4")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .value(
                        HttpHeaders.RETRY_AFTER,
                        after -> assertThat(Integer.parseInt(after)).isBetween(1, 1_200))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).contains("The list of missions is being asked for very often from your network");
        get("/api/delegation/v1/missions/feed.ics", "203.0.113.5")
                .expectStatus()
                .isEqualTo(429);
        get("/join", "192.0.2.1").expectStatus().isOk();
    }

    private static ResponseSpec get(String path, String from) {
        return SITE.anybody().get().uri(path).header("X-Forwarded-For", from).exchange();
    }
}
