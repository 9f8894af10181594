// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.mission.staff.OtherAccounts;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Http;
import io.kogge.testkit.mongo.TestDatabases;
import io.kogge.web.session.Role;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import io.kogge.web.settings.SecurityProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sessions of staff on two instances of each service: what ends one, and what holds while the broker is away. */
class SessionsIT {
    /** Two seconds are aimed at; on a busy machine asking all instances takes longer. It is not the quarter of an hour without news. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final List<Integer> OPEN = List.of(200, 200);
    private static final List<Integer> ENDED = List.of(401, 401);

    private static Cluster kogge;
    private static Http http;

    @BeforeAll
    static void start() {
        kogge = Cluster.start(TestDatabases.embedded(), 2);
        http = kogge.http();
        String known = signIn();
        Eventually.check(() -> assertThat(everywhere(known)).isEqualTo(each(OPEN)));
    }

    @AfterAll
    static void stop() {
        kogge.close();
    }

    @Test
    void signing_out_ends_the_session_in_every_service_and_instance_and_leaves_the_others() {
        String token = signIn();
        String another = signIn();
        assertThat(everywhere(token)).isEqualTo(each(OPEN));

        send("DELETE", "/api/mission/v1/my-session", token);

        await().atMost(SOON).untilAsserted(() -> assertThat(everywhere(token)).isEqualTo(each(ENDED)));
        assertThat(everywhere(another)).isEqualTo(each(OPEN));
    }

    @Test
    void signing_out_everywhere_ends_all_sessions_of_the_account() {
        String token = signIn();
        String another = signIn();

        send("DELETE", "/api/mission/v1/my-sessions", token);

        await().atMost(SOON).untilAsserted(() -> assertThat(everywhere(another)).isEqualTo(each(ENDED)));
        assertThat(everywhere(token)).isEqualTo(each(ENDED));
        assertThat(everywhere(signIn())).isEqualTo(each(OPEN));
    }

    @Test
    void another_password_and_other_roles_end_all_sessions_of_the_account_in_every_service() {
        OtherAccounts other = new OtherAccounts(kogge.context(0, "mission"), "staff-2");
        String token = signIn();
        assertThat(everywhere(token)).isEqualTo(each(OPEN));
        other.anotherPassword();
        await().atMost(SOON).untilAsserted(() -> assertThat(everywhere(token)).isEqualTo(each(ENDED)));

        String next = signIn();
        assertThat(everywhere(next)).isEqualTo(each(OPEN));
        other.roles(Role.OPERATOR);
        await().atMost(SOON).untilAsserted(() -> assertThat(everywhere(next)).isEqualTo(each(ENDED)));

        assertThat(everywhere(signIn())).isEqualTo(each(OPEN));
    }

    @Test
    void while_the_broker_is_away_only_who_decides_takes_a_token_that_is_older_than_a_quarter_of_an_hour() {
        String young = signIn();
        String old = issuedBefore(Duration.ofMinutes(16));
        assertThat(everywhere(old)).isEqualTo(each(OPEN));

        kogge.withoutBroker(() -> {
            Eventually.check(() -> assertThat(everywhere(old))
                    .isEqualTo(Map.of("mission", OPEN, "delegation", ENDED, "notification", ENDED)));
            assertThat(everywhere(young)).isEqualTo(each(OPEN));
        });

        Eventually.check(() -> assertThat(everywhere(old)).isEqualTo(each(OPEN)));
    }

    @Test
    void operators_read_who_signed_in_who_was_refused_and_who_did_what() {
        http.send(
                        "POST",
                        "/api/mission/v1/sessions",
                        Map.of(),
                        Map.of("username", Cluster.COLLEAGUE, "password", "wrong-" + kogge.password()))
                .expect(401);
        String token = signIn();
        String mission = UUID.randomUUID().toString();
        http.get("/api/delegation/v1/missions/" + mission + "/registrations", bearer(token));
        send("DELETE", "/api/mission/v1/my-session", token);

        String operator = signIn();
        Eventually.check(() -> assertThat(trail("mission", operator))
                .contains(
                        "staff-2 POST /api/mission/v1/sessions 401",
                        "staff-2 POST /api/mission/v1/sessions 201",
                        "staff-2 DELETE /api/mission/v1/my-session 204"));
        assertThat(trail("delegation", operator))
                .anyMatch(line -> line.startsWith("staff-2 GET /api/delegation/v1/missions/{missionId}/registrations"));
        assertThat(http.get("/api/delegation/actuator/audit", bearer(operator)).text())
                .contains(mission)
                .doesNotContain("Femke", kogge.password(), token);
    }

    private static List<String> trail(String service, String token) {
        List<String> lines = new ArrayList<>();
        http.get("/api/" + service + "/actuator/audit?most=5000", bearer(token))
                .expect(200)
                .json()
                .at("/entries")
                .forEach(entry -> lines.add(
                        entry.at("/who").asString() + " " + entry.at("/what").asString() + " "
                                + entry.at("/status").asInt()));
        return lines;
    }

    /** What the services' instances answer to this token. */
    private static Map<String, List<Integer>> everywhere(String token) {
        return Cluster.SERVICES.stream()
                .collect(Collectors.toMap(
                        service -> service, service -> List.of(status(service, token), status(service, token))));
    }

    private static Map<String, List<Integer>> each(List<Integer> instances) {
        return Cluster.SERVICES.stream().collect(Collectors.toMap(service -> service, service -> instances));
    }

    private static int status(String service, String token) {
        return http.get("/api/" + service + "/actuator/outbox", bearer(token)).status();
    }

    private static void send(String method, String path, String token) {
        http.send(method, path, bearer(token), null).expect(204);
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static String signIn() {
        return http.send(
                        "POST",
                        "/api/mission/v1/sessions",
                        Map.of(),
                        Map.of("username", Cluster.COLLEAGUE, "password", kogge.password()))
                .expect(201)
                .at("/token");
    }

    /** A token of the present generation that nobody renewed for so long. */
    private static String issuedBefore(Duration age) {
        SecurityProperties security = kogge.context(0, "mission").getBean(SecurityProperties.class);
        int generation = kogge.context(0, "mission")
                .getBean(SessionTokens.class)
                .verify(signIn())
                .orElseThrow()
                .generation();
        return new SessionTokens(
                        security.sessionKeys(), security.session(), Clock.offset(Clock.systemUTC(), age.negated()))
                .issue(new StaffPrincipal("staff-2", "Femke", Set.of(Role.STAFF, Role.OPERATOR)), generation);
    }
}
