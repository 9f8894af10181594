// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.TestDatabases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class SignInIT {
    private final RunningService service = RunningService.on(TestDatabases.embedded());
    private final Browser browser = Browser.fresh(service.origin(), "en");

    @Test
    void aProgramGetsATokenThatOpensTheApi() {
        Map<?, ?> session = session("marijke", RunningService.PASSWORD)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();

        assertThat(session.get("name")).isEqualTo("Marijke de Boer");
        assertThat((String) session.get("expiresAt")).matches("\\d{4}-.*:\\d{2}Z");
        service.anybody()
                .get()
                .uri("/api/mission/v1/missions")
                .header("Authorization", "Bearer " + session.get("token"))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void aWrongPasswordIsRefused() {
        session("marijke", "wrong").expectStatus().isUnauthorized();
        session("nobody", RunningService.PASSWORD).expectStatus().isUnauthorized();
    }

    @Test
    void bothAreRequired() {
        session("", "")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) -> assertThat(fields).containsExactly("username", "password"));
    }

    @Test
    void aPersonSignsInIsTakenWhereSheWantedAndSignsOut() {
        assertThat(browser.get("/missions/new").is(303).location()).endsWith("/sign-in?next=%2Fmissions%2Fnew");
        assertThat(browser.get("/sign-in?next=%2Fmissions%2Fnew").is(200).hidden("next"))
                .isEqualTo("/missions/new");

        assertThat(browser.submit("/sign-in", typed("Marijke", RunningService.PASSWORD))
                        .is(303)
                        .location())
                .endsWith("/missions/new");
        browser.get("/missions/new").is(200);
        browser.submitFrom("/missions", "/sign-out", Map.of()).is(303);
        browser.get("/missions/new").is(303);
    }

    @Test
    void aMistakeKeepsTheNameAndNeverThePassword() {
        Browser.Page page =
                browser.submit("/sign-in", typed("marijke", "secret-guess")).is(403);

        assertThat(page.text()).contains("User name or password is wrong");
        assertThat(page.html()).contains("value=\"marijke\"").doesNotContain("secret-guess");
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        assertThat(browser.submit(
                                "/sign-in",
                                Map.of(
                                        "username", "marijke",
                                        "password", RunningService.PASSWORD,
                                        "next", "//evil.example"))
                        .is(303)
                        .location())
                .isEqualTo("/");
    }

    private static Map<String, String> typed(String username, String password) {
        return Map.of("username", username, "password", password, "next", "/missions/new");
    }

    private WebTestClient.ResponseSpec session(String username, String password) {
        return service.anybody()
                .post()
                .uri("/api/mission/v1/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("username", username, "password", password))
                .exchange();
    }
}
