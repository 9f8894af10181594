// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestClock;
import io.kogge.testkit.mongo.TestDatabases;
import io.kogge.web.session.Role;
import io.kogge.web.session.Session;
import io.kogge.web.session.SessionTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

/** What ends a session, in the instance where it is ended and in another one. On accounts that no other test uses. */
class SigningOutIT {
    /** Two seconds are aimed at; a busy machine needs longer to ask. It is not the quarter of an hour without news. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final RunningService SERVICE = RunningService.fresh(TestDatabases.embedded(), new TestClock());
    private static final RunningService OTHER = SERVICE.beside();

    private final Aggregates<StaffMember, StaffMember.Event> members = SERVICE.bean("staffMembers");
    private String token;

    @AfterAll
    static void end() {
        OTHER.close();
        SERVICE.close();
    }

    @BeforeEach
    void signIn() {
        token = (String) SERVICE.anybody()
                .post()
                .uri("/api/mission/v1/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("username", "femke", "password", RunningService.PASSWORD))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody()
                .get("token");
        assertThat(status(OTHER)).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSessionHereAtOnceAndElsewhereSoon() {
        Browser browser = Browser.fresh(SERVICE.origin(), "en");
        browser.submit("/sign-in", Map.of("username", "femke", "password", RunningService.PASSWORD, "next", "/"));
        String kept = browser.cookie("kogge_session");

        browser.submitFrom("/missions", "/sign-out", Map.of()).is(303);

        assertThat(status(SERVICE, kept)).isEqualTo(401);
        await().atMost(SOON).until(() -> status(OTHER, kept) == 401);
        assertThat(status(SERVICE)).as("her session on another device").isEqualTo(200);
    }

    @Test
    void aProgramSignsOut() {
        Session session = SERVICE.bean(SessionTokens.class).verify(token).orElseThrow();
        String renewed = (String) SERVICE.anybody()
                .post()
                .uri("/api/mission/v1/my-session/renewals")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody()
                .get("token");
        assertThat(SERVICE.bean(SessionTokens.class)
                        .verify(renewed)
                        .orElseThrow()
                        .id())
                .isEqualTo(session.id());

        delete("/api/mission/v1/my-session", renewed);

        assertThat(status(SERVICE)).as("the token before it was renewed").isEqualTo(401);
        assertThat(status(SERVICE, renewed)).isEqualTo(401);
    }

    @Test
    void aPersonSignsOutEverywhere() {
        Browser browser = Browser.fresh(SERVICE.origin(), "en");
        browser.submit("/sign-in", Map.of("username", "femke", "password", RunningService.PASSWORD, "next", "/"));
        assertThat(browser.get("/account").is(200).text())
                .contains("Femke Postma", "work with missions", "Sign out everywhere");

        String next = browser.submitFrom("/account", "/account/sign-out-everywhere", Map.of())
                .is(303)
                .location();

        assertThat(browser.get(next).is(200).text()).contains("You are signed out on all devices");
        assertThat(browser.cookie("kogge_session")).isEmpty();
        assertThat(status(SERVICE)).isEqualTo(401);
        await().atMost(SOON).until(() -> status(OTHER) == 401);
    }

    @Test
    void aProgramSignsOutEverywhere() {
        delete("/api/mission/v1/my-sessions", token);
        assertThat(status(SERVICE)).isEqualTo(401);
    }

    @Test
    void whoIsTakenAwayOrMayDoSomethingElseHasNoSessionAnyMore() {
        StaffMember femke = members.get("staff-2").block().state();
        new StaffRoster(List.of(), members, () -> Flux.just("staff-2")).follow().block();
        await().atMost(SOON).until(() -> status(SERVICE) == 401);
        await().atMost(SOON).until(() -> status(OTHER) == 401);
        assertThat(femke.removed()).isFalse();
        // her configured account is still there, so that she comes back when she signs in
        signIn();
        assertThat(members.get("staff-2").block().state().roles()).isEqualTo(Set.of(Role.STAFF));
    }

    @Test
    void anotherPasswordEndsAllSessions() {
        StaffSettings.Account femke = configured();
        follow(new StaffSettings.Account(
                femke.id(),
                femke.username(),
                femke.name(),
                "another hash",
                femke.roles(),
                femke.email(),
                femke.language()));
        await().atMost(SOON).until(() -> status(SERVICE) == 401);
        await().atMost(SOON).until(() -> status(OTHER) == 401);
        signIn();
    }

    @Test
    void otherRolesEndAllSessions() {
        StaffSettings.Account femke = configured();
        follow(new StaffSettings.Account(
                femke.id(),
                femke.username(),
                femke.name(),
                femke.passwordHash(),
                Set.of(Role.STAFF, Role.OPERATOR),
                femke.email(),
                femke.language()));
        await().atMost(SOON).until(() -> status(SERVICE) == 401);
        await().atMost(SOON).until(() -> status(OTHER) == 401);
        signIn();
        assertThat(members.get("staff-2").block().state().roles()).isEqualTo(Set.of(Role.STAFF));
    }

    private static StaffSettings.Account configured() {
        return SERVICE.bean(StaffSettings.class).accounts().stream()
                .filter(account -> account.id().equals("staff-2"))
                .findFirst()
                .orElseThrow();
    }

    /** What a start with this account does. */
    private void follow(StaffSettings.Account account) {
        new StaffRoster(List.of(account), members, Flux::empty).follow().block();
    }

    private static void delete(String path, String token) {
        SERVICE.anybody()
                .delete()
                .uri(path)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private int status(RunningService service) {
        return status(service, token);
    }

    private static int status(RunningService service, String token) {
        return service.anybody()
                .get()
                .uri("/api/mission/v1/missions")
                .header("Authorization", "Bearer " + token)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }
}
