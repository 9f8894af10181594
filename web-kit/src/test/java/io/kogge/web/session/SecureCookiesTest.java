// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

import io.kogge.web.app.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where pages are reached over https, as they are unless somebody tries Kogge out. */
@TestPropertySource(properties = "kogge.security.secure-cookies=true")
class SecureCookiesTest extends WebTest {
    @Test
    void noOtherHostCanPlantThem() {
        client.get()
                .uri("/sign-in")
                .exchange()
                .expectCookie()
                .secure("__Host-kogge_session", true)
                .expectCookie()
                .path("__Host-kogge_session", "/")
                .expectCookie()
                .doesNotExist("kogge_session");
        client.get()
                .uri("/boats/new")
                .exchange()
                .expectCookie()
                .secure("__Host-kogge_csrf", true)
                .expectCookie()
                .path("__Host-kogge_csrf", "/")
                .expectCookie()
                .doesNotExist("kogge_csrf");
    }

    @Test
    void aSessionUnderAnotherNameIsNone() {
        String session = session(Role.STAFF);
        client.get()
                .uri("/boats")
                .cookie("kogge_session", session)
                .exchange()
                .expectStatus()
                .isSeeOther();
        client.get()
                .uri("/boats")
                .cookie("__Host-kogge_session", session)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
