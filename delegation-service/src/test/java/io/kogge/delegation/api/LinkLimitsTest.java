// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.support.Site;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** From one network only so many links are asked for, whoever's they are. */
class LinkLimitsTest {
    private static final Site SITE =
            new Site("--kogge.delegation.linking.of-network=2 in 10m", "--kogge.security.trusted-proxies=1");

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void oneTooManyIsToldWhenToComeAgain() {
        ask("no address", "203.0.113.1").expectStatus().isBadRequest();
        ask("a@example.org", "203.0.113.1").expectStatus().isAccepted();
        ask("b@example.org", "203.0.113.2").expectStatus().isAccepted();
        ask("c@example.org", "203.0.113.3")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .value(
                        HttpHeaders.RETRY_AFTER,
                        after -> assertThat(Integer.parseInt(after)).isBetween(1, 1_200))
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kogge:problem:links-of-network");
        ask("c@example.org", "192.0.2.1").expectStatus().isAccepted();
    }

    private static ResponseSpec ask(String email, String from) {
        return SITE.anybody()
                .post()
                .uri("/api/delegation/v1/link-requests")
                .header("X-Forwarded-For", from)
                .bodyValue(Map.of("email", email))
                .exchange();
    }
}
