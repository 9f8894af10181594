// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.web.app.WebTest;
import io.kogge.web.session.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.StatusAssertions;

class AccessTest extends WebTest {
    private StatusAssertions get(String path, Role... roles) {
        var request = client.get().uri(path);
        return (roles.length == 0 ? request : request.cookie("kogge_session", session(roles)))
                .exchange()
                .expectStatus();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/nowhere", "/api/boat/v1/nowhere", "/webjars/htmx.org/2.0.10/package.json", "/boats/"})
    void whatNobodyDeclaredIsNotFoundForAnybody(String path) {
        get(path).isNotFound();
        get(path, Role.STAFF, Role.OPERATOR).isNotFound();
    }

    @Test
    void peopleSignInAndComeBack() {
        client.get()
                .uri("/boats?state=open&lang=nl")
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/sign-in?next=%2Fboats%3Fstate%3Dopen%26lang%3Dnl");
    }

    @Test
    void htmxLoadsTheSignInPageAsAWhole() {
        client.get()
                .uri("/boats")
                .header("HX-Request", "true")
                .header("Referer", "http://127.0.0.1:" + port() + "/boats?page=2")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("HX-Redirect", "/sign-in?next=%2Fboats%3Fpage%3D2");
    }

    @Test
    void programsAreToldToSignIn() {
        client.put()
                .uri("/api/boat/v1/boats/1")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer realm=\"kogge\"")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("sign-in-required");
    }

    @Test
    void rolesDoNotIncludeOneAnother() {
        get("/boats", Role.STAFF).isOk();
        get("/boats", Role.OPERATOR).isForbidden();
        get("/api/boat/v1/special", Role.STAFF).isForbidden();
        get("/api/boat/v1/special", Role.OPERATOR).isOk();
        get("/api/boat/v1/special").isUnauthorized();
    }

    @Test
    void healthIsOpenAndSaysNothingElse() {
        client.get()
                .uri("/api/boat/actuator/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("UP")
                .jsonPath("$.components")
                .doesNotExist();
        get("/api/boat/actuator/info").isOk();
    }

    @Test
    void otherEndpointsAreTheOperators() {
        get("/api/boat/actuator/env").isUnauthorized();
        get("/api/boat/actuator/env", Role.STAFF).isForbidden();
        get("/api/boat/actuator/env", Role.OPERATOR).isOk();
        get("/api/boat/actuator", Role.STAFF).isForbidden();
    }

    @Test
    void aMethodThatNoRouteAnswersIsToldWhichDo() {
        client.delete()
                .uri("/api/boat/v1/boats")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .value("Allow", allow -> assertThat(allow).contains("GET", "POST"));
    }

    @Test
    void anAnswerThatTheCallerDoesNotAcceptIsNotGiven() {
        client.get()
                .uri("/api/boat/v1/boats")
                .header("Accept", "image/png")
                .exchange()
                .expectStatus()
                .isEqualTo(406);
        client.get()
                .uri("/api/boat/v1/calendar")
                .header("Accept", "text/calendar")
                .exchange()
                .expectStatus()
                .isOk();
        client.get()
                .uri("/api/boat/v1/calendar")
                .header("Accept", "application/json")
                .exchange()
                .expectStatus()
                .isEqualTo(406);
        client.head().uri("/api/boat/v1/boats").exchange().expectStatus().isOk();
    }
}
