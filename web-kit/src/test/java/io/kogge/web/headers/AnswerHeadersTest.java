// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import io.kogge.web.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class AnswerHeadersTest extends WebTest {
    private HttpHeaders headers(String path) {
        return client.get()
                .uri(path)
                .cookie("kogge_session", session(Role.STAFF))
                .exchange()
                .returnResult(String.class)
                .getResponseHeaders();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/boats",
                "/boats/new",
                "/nowhere",
                "/api/boat/v1/boats",
                "/api/boat/v1/fail/else",
                "/api/boat/v1/fail/away",
                "/api/boat/v1/fail/too-many",
                "/boats/fail/else",
                "/boats/fail/away",
                "/boats/fail/gone",
                "/api/boat/actuator/health"
            })
    void everyAnswerIsProtected(String path) {
        HttpHeaders headers = headers(path);

        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("Cache-Control")).isEqualTo("no-store");
        assertThat(headers.getFirst("Permissions-Policy")).isNotEmpty();
        assertThat(headers.getFirst("Strict-Transport-Security")).isNull();
    }

    @Test
    void addressesOfPublicPagesDoNotTravelOn() {
        assertThat(headers("/boats/new").getFirst("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(headers("/boats").getFirst("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void theApiSaysItsVersion() {
        assertThat(headers("/api/boat/v1/nowhere").getFirst("API-Version")).isEqualTo("1.0.0");
        assertThat(headers("/boats").getFirst("API-Version")).isNull();
    }

    @Test
    void behindHttpsBrowsersStayOnHttps() {
        client.get()
                .uri("/boats/new")
                .header("X-Forwarded-Proto", "https")
                .exchange()
                .expectHeader()
                .valueMatches("Strict-Transport-Security", "max-age=31536000.*");
    }
}
