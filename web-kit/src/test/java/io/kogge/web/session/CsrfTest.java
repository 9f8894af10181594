// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.web.reactive.function.BodyInserters;

/** Who may change something without a token that shows where the request comes from: nobody with a cookie. */
class CsrfTest extends WebTest {
    private static final String BOAT = "{\"name\":\"Kogge\",\"crew\":3}";

    @Test
    void aFormWithItsTokenIsTaken() {
        CsrfPair csrf = csrf();
        client.post()
                .uri("/boats")
                .cookie("kogge_session", session(Role.STAFF))
                .cookie("kogge_csrf", csrf.cookie())
                .body(BodyInserters.fromFormData("name", "Kogge")
                        .with("crew", "3")
                        .with("_csrf", csrf.token()))
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/boats");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedAlsoOnPublicPages() {
        for (String path : new String[] {"/boats", "/boats/guest"}) {
            client.post()
                    .uri(path)
                    .cookie("kogge_session", session(Role.STAFF))
                    .cookie("kogge_csrf", csrf().cookie())
                    .body(BodyInserters.fromFormData("name", "Kogge"))
                    .exchange()
                    .expectStatus()
                    .isForbidden()
                    .expectHeader()
                    .contentTypeCompatibleWith(MediaType.TEXT_HTML);
        }
    }

    @Test
    void whatALinkAllowsNeedsNeitherATokenNorCookies() {
        for (String cookie : new String[] {"kogge_csrf", "other"}) {
            client.post()
                    .uri("/boats/my/a-link/gone")
                    .cookie(cookie, "whatever")
                    .body(BodyInserters.fromFormData("List-Unsubscribe", "One-Click"))
                    .exchange()
                    .expectStatus()
                    .isNoContent();
        }
        client.post()
                .uri("/boats/my/a-link/name")
                .body(BodyInserters.fromFormData("name", "Kogge"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void anotherReadersTokenIsRefused() {
        client.post()
                .uri("/boats/guest")
                .cookie("kogge_csrf", csrf().cookie())
                .body(BodyInserters.fromFormData("name", "Kogge").with("_csrf", csrf().token()))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void htmxSendsTheTokenAsAHeader() {
        CsrfPair csrf = csrf();
        client.post()
                .uri("/boats/guest")
                .cookie("kogge_csrf", csrf.cookie())
                .header("X-XSRF-TOKEN", csrf.token())
                .body(BodyInserters.fromFormData("name", "Kogge").with("crew", "3"))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void aProgramWithABearerTokenNeedsNone() {
        api("/api/boat/v1/boats", "Authorization", "Bearer " + session(Role.STAFF))
                .isCreated();
    }

    @Test
    void aProgramWithoutAnySessionNeedsNone() {
        api("/api/boat/v1/guests", "X-Any", "thing").isCreated();
    }

    @Test
    void theApiCalledWithTheCookieNeedsOne() {
        api("/api/boat/v1/boats", "Cookie", "kogge_session=" + session(Role.STAFF))
                .isForbidden();
        CsrfPair csrf = csrf();
        client.post()
                .uri("/api/boat/v1/boats")
                .cookie("kogge_session", session(Role.STAFF))
                .cookie("kogge_csrf", csrf.cookie())
                .header("X-XSRF-TOKEN", csrf.token())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BOAT)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    @Test
    void aBadBearerTokenDoesNotFallBackToTheCookie() {
        client.post()
                .uri("/api/boat/v1/boats")
                .cookie("kogge_session", session(Role.STAFF))
                .header("Authorization", "Bearer nonsense")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BOAT)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aBearerTokenOpensNoPages() {
        client.get()
                .uri("/boats")
                .header("Authorization", "Bearer " + session(Role.STAFF))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void cookiesAreKeptFromScriptsAndOtherSites() {
        client.get()
                .uri("/sign-in")
                .exchange()
                .expectCookie()
                .httpOnly("kogge_session", true)
                .expectCookie()
                .sameSite("kogge_session", "Lax")
                .expectCookie()
                .path("kogge_session", "/");
        client.get()
                .uri("/boats/new")
                .exchange()
                .expectCookie()
                .httpOnly("kogge_csrf", true)
                .expectCookie()
                .path("kogge_csrf", "/");
    }

    private StatusAssertions api(String path, String header, String value) {
        return client.post()
                .uri(path)
                .header(header, value)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BOAT)
                .exchange()
                .expectStatus();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
    })
    void whatAnotherSiteSendsIsRefusedAlsoWithTheRightToken(String header, String value) {
        CsrfPair csrf = csrf();
        client.post()
                .uri("/api/boat/v1/boats")
                .cookie("kogge_session", session(Role.STAFF))
                .cookie("kogge_csrf", csrf.cookie())
                .header("X-XSRF-TOKEN", csrf.token())
                .header(header, value)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BOAT)
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("foreign-request");
        String page = client.post()
                .uri("/boats/guest")
                .cookie("kogge_csrf", csrf.cookie())
                .header(header, value)
                .header("Accept-Language", "en")
                .body(BodyInserters.fromFormData("_csrf", csrf.token()))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).contains("This was not taken", "Another website made your browser send this");
    }

    /** A proxy may ask for another host than the reader did. */
    @Test
    void whatAPageOfOursSendsIsTakenAtThePublicAddress() {
        CsrfPair csrf = csrf();
        client.post()
                .uri("/boats/guest")
                .cookie("kogge_csrf", csrf.cookie())
                .header("Origin", "https://kogge.hanzestad.example")
                .body(BodyInserters.fromFormData("name", "Kogge")
                        .with("crew", "3")
                        .with("_csrf", csrf.token()))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void aProgramWithATokenIsAskedForNoSite() {
        client.post()
                .uri("/api/boat/v1/boats")
                .header("Authorization", "Bearer " + session(Role.STAFF))
                .cookie("kogge_session", session(Role.STAFF))
                .header("Sec-Fetch-Site", "cross-site")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BOAT)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    @Test
    void whatAnotherSiteReadsIsRead() {
        client.get()
                .uri("/boats/new")
                .cookie("kogge_csrf", csrf().cookie())
                .header("Sec-Fetch-Site", "cross-site")
                .exchange()
                .expectStatus()
                .isOk();
    }
}
