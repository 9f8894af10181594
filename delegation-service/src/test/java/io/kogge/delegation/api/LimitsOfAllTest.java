// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.support.PlainBrowser;
import io.kogge.delegation.support.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** So much from everywhere together, and no more, however little comes from each network. */
class LimitsOfAllTest {
    private static final int OF_ALL = 4;
    private static final int TWO_DAYS = 172_800;
    private static final Site SITE = new Site(
            "--kogge.delegation.registering.of-all=" + OF_ALL + " in 1d",
            "--kogge.delegation.linking.of-all=" + OF_ALL + " in 1d",
            "--kogge.security.trusted-proxies=1");

    @AfterAll
    static void stop() {
        SITE.close();
    }

    @Test
    void oneFormTooManyIsToldWhenToComeAgainWhereverItComesFrom() {
        for (int network = 0; network < OF_ALL; network++) {
            handIn(network).expectStatus().isAccepted();
        }
        refused(handIn(OF_ALL), "registrations-of-all", "A great many registrations are coming in right now");
        refused(handIn(0), "registrations-of-all", "Yours has not been sent yet");

        var page = PlainBrowser.post(SITE.anybody(), "/join/" + Site.MISSION + "/register", PlainBrowser.filled());
        assertThat(page.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(page.getResponseHeaders().containsHeader(HttpHeaders.RETRY_AFTER))
                .isTrue();
        assertThat(new String(page.getResponseBody(), StandardCharsets.UTF_8))
                .contains("A great many registrations are coming in right now", "value=\"Sanne Wiersma\"");
    }

    @Test
    void oneLinkTooManyIsToldWhenToComeAgainWhereverItIsAskedFor() {
        for (int network = 0; network < OF_ALL; network++) {
            ask(network).expectStatus().isAccepted();
        }
        refused(ask(OF_ALL), "links-of-all", "Links are being asked for very often right now");
        refused(ask(0), "links-of-all", "Nothing has been sent yet");
    }

    private static void refused(ResponseSpec answer, String limit, String words) {
        answer.expectStatus()
                .isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
                .expectHeader()
                .value(
                        HttpHeaders.RETRY_AFTER,
                        after -> assertThat(Integer.parseInt(after)).isBetween(1, TWO_DAYS))
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kogge:problem:" + limit)
                .jsonPath("$.detail")
                .value(detail -> assertThat(detail.toString()).contains(words));
    }

    private static ResponseSpec handIn(int network) {
        String id = UUID.randomUUID().toString();
        return post("registrations", network, Site.form(id, "person-" + network + "@example.org"));
    }

    private static ResponseSpec ask(int network) {
        return post("link-requests", network, Map.of("email", "person-" + network + "@example.org"));
    }

    private static ResponseSpec post(String what, int network, Map<String, Object> body) {
        return SITE.anybody()
                .post()
                .uri("/api/delegation/v1/" + what)
                .header("X-Forwarded-For", "203.0." + network + ".9")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
