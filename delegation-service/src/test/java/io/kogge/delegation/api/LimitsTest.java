// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.support.Site;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** So many forms, and so many questions for a link, from one network and no more, whoever the addresses belong to. */
class LimitsTest {
    private static final String API = "/api/delegation/v1/registrations";
    private static final Site SITE = new Site(
            "--kogge.delegation.registering.of-network=3 in 10m",
            "--kogge.delegation.linking.of-network=2 in 10m",
            "--kogge.security.trusted-proxies=1");

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void oneTooManyIsToldWhenToComeAgainAndOthersAreTaken() {
        for (int i = 0; i < 3; i++) {
            handIn("same@example.org", "203.0.113." + i).expectStatus().isAccepted();
        }
        handIn("same@example.org", "203.0.113.200")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .value(
                        HttpHeaders.RETRY_AFTER,
                        after -> assertThat(Integer.parseInt(after)).isBetween(1, 1_200))
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kogge:problem:registrations-of-network")
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).contains("from your network"));
        handIn("other@example.org", "203.0.113.201").expectStatus().isEqualTo(429);
        handIn("other@example.org", "192.0.2.1").expectStatus().isAccepted();
    }

    @Test
    void whatIsNoFormDoesNotCount() {
        for (int i = 0; i < 5; i++) {
            handIn("no address", "198.51.100.7").expectStatus().isBadRequest();
        }
        handIn("sanne@example.org", "198.51.100.7").expectStatus().isAccepted();
    }

    @Test
    void oneLinkTooManyIsToldWhenToComeAgainAndOthersGetTheirs() {
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

    private static ResponseSpec handIn(String email, String from) {
        return SITE.anybody()
                .post()
                .uri(API)
                .header("X-Forwarded-For", from)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Site.form(UUID.randomUUID().toString(), email))
                .exchange();
    }
}
