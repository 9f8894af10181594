// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.event.audit.MongoAuditTrail;
import io.kogge.kernel.audit.AuditEntry;
import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestClock;
import io.kogge.testkit.mongo.TestDatabases;
import io.kogge.web.limit.Limit;
import io.kogge.web.limit.Limiter;
import io.kogge.web.limit.Quota;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Who guesses is slowed down wherever the guesses come from, and keeps nobody out who signed in here before. */
class SignInLimitsIT {
    private static final String RIGHT = RunningService.PASSWORD;
    private static final int OF_NETWORK = 8;
    private static final int OF_ALL = 24;

    private final RunningService service = RunningService.fresh(
            TestDatabases.embedded(),
            new TestClock(),
            "--kogge.security.trusted-proxies=1",
            "--kogge.staff.guessing.first-pause=5m",
            "--kogge.staff.guessing.of-network=" + OF_NETWORK + " in 15m",
            "--kogge.staff.guessing.of-all=" + OF_ALL + " in 1d");

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void whoGuessesAtAnAccountWaitsWhateverTheNetworkAndItsOwnerOnAKnownDeviceDoesNot() {
        Browser known = Browser.fresh(service.origin(), "en");
        known.submit("/sign-in", typed(RIGHT)).is(303);

        for (int i = 0; i < 5; i++) {
            guess("marijke", "wrong", "203.0." + i + ".9").expectStatus().isUnauthorized();
        }
        guess("MARIJKE", "wrong", "203.0.6.9")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .value(
                        HttpHeaders.RETRY_AFTER,
                        after -> assertThat(Integer.parseInt(after)).isBetween(1, 300));
        guess("marijke", RIGHT, "203.0.7.9").expectStatus().isEqualTo(429);

        known.submit("/sign-in", typed(RIGHT)).is(303);
        assertThat(known.submit("/sign-in", typed("wrong")).is(403).text()).contains("User name or password is wrong");
    }

    @Test
    void manyNamesFromOneNetworkAndThenFromAllAreRefusedAndWhoIsKnownComesIn() {
        Browser known = Browser.fresh(service.origin(), "en");
        known.submit("/sign-in", typed(RIGHT)).is(303);

        for (int i = 0; i < OF_NETWORK; i++) {
            guess("made-up-" + i, "wrong", "198.51.100." + i).expectStatus().isUnauthorized();
        }
        guess("made-up", "wrong", "198.51.100.200").expectStatus().isEqualTo(429);
        // what a client writes itself stands further left
        guess("made-up", "wrong", "192.0.2.1, 198.51.100.200").expectStatus().isEqualTo(429);
        guess("made-up", "wrong", "192.0.2.1").expectStatus().isUnauthorized();

        for (int i = OF_NETWORK + 1; i < OF_ALL; i++) {
            guess("invented-" + i, "wrong", "203.0." + i + ".9").expectStatus().isUnauthorized();
        }
        guess("marijke", RIGHT, "203.0.200.9")
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:kogge:problem:sign-in-attempts-of-all");
        Browser stranger = Browser.fresh(service.origin(), "nl").with("X-Forwarded-For", "203.0.201.9");
        assertThat(stranger.submit("/sign-in", typed(RIGHT)).is(429).text())
                .contains("Er proberen nu te veel mensen tegelijk in te loggen");

        known.submit("/sign-in", typed(RIGHT)).is(303);
    }

    @Test
    void theFormSaysSoAndWhenToComeAgain() {
        for (int i = 0; i < OF_NETWORK; i++) {
            guess("nobody-" + i, "wrong", "2001:db8:0:1::" + i).expectStatus().isUnauthorized();
        }
        Browser stranger = Browser.fresh(service.origin(), "nl").with("X-Forwarded-For", "2001:db8:0:1:ffff::7");
        Browser.Page page = stranger.submit("/sign-in", typed(RIGHT)).is(429);
        assertThat(page.text()).contains("Te veel pogingen");
        assertThat(page.html()).contains("value=\"marijke\"").doesNotContain(RIGHT);
    }

    @Test
    void whoKnowsAUserNameCannotFillTheAuditTrailWithIt() {
        Limiter limiter = service.bean(Limiter.class);
        Limit ofStrangers = new Limit("audit-of-strangers", new Quota(600, Duration.ofMinutes(10)));
        while (limiter.count(ofStrangers, "all") < 600) {
            limiter.take(ofStrangers, "all");
        }
        Instant before = Instant.now();
        for (int i = 0; i < 20; i++) {
            guess("femke", "wrong", "203.0." + i + ".9");
        }
        List<Integer> noted = service.bean(MongoAuditTrail.class)
                .read(before, before.plus(Duration.ofHours(1)), "staff-2", 100)
                .map(AuditEntry::status)
                .collectList()
                .block();
        assertThat(noted).contains(401).hasSizeLessThan(20);
    }

    private static Map<String, String> typed(String password) {
        return Map.of("username", "marijke", "password", password, "next", "/missions");
    }

    private ResponseSpec guess(String username, String password, String forwardedFor) {
        return service.anybody()
                .post()
                .uri("/api/mission/v1/sessions")
                .header("X-Forwarded-For", forwardedFor)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("username", username, "password", password))
                .exchange();
    }
}
