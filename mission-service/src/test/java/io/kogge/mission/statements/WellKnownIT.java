// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.TestDatabases;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.reactive.function.server.MockServerRequest;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.server.EntityResponse;

class WellKnownIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-01T10:00:00Z"), ZoneOffset.UTC);

    private final RunningService service = RunningService.on(TestDatabases.embedded());

    @Test
    void whoLooksForWeaknessesIsToldWhomToTell() {
        WellKnown known = new WellKnown(settings("mailto:security@groningen.example"), CLOCK);
        assertThat(known.security(MockServerRequest.builder().build()).block())
                .isInstanceOfSatisfying(
                        EntityResponse.class,
                        answer -> assertThat(answer.entity()).isEqualTo("""
                                Contact: mailto:security@groningen.example
                                Expires: 2027-07-31T00:00:00Z
                                Preferred-Languages: nl, en
                                """));
    }

    @Test
    void whereNobodyIsNamedThereIsNothing() {
        get("/.well-known/security.txt").expectStatus().isNotFound();
        assertThat(settings("").securityContact()).isNull();
        assertThatThrownBy(() -> settings("security@groningen.example")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void searchEnginesFindStatementsAndNothingOfStaff() {
        get("/robots.txt").expectStatus().isOk().expectBody(String.class).isEqualTo("User-agent: *\nDisallow: /api/\n");
        for (String open : List.of("/privacy", "/accessibility")) {
            get(open).expectHeader().valueEquals("X-Robots-Tag", "all");
        }
        for (String hidden : List.of("/", "/sign-in", "/missions", "/nowhere", "/api/mission/v1/missions")) {
            get(hidden).expectHeader().valueEquals("X-Robots-Tag", "noindex, nofollow");
        }
    }

    @Test
    void pagesSayHowTheirLettersAreCoded() {
        get("/privacy").expectHeader().valueEquals("Content-Type", "text/html;charset=UTF-8");
    }

    private static StatementSettings settings(String contact) {
        return new StatementSettings(
                URI.create(contact), StatementSettingsTest.ACCESSIBILITY, StatementSettingsTest.PRIVACY);
    }

    private ResponseSpec get(String path) {
        return service.anybody().get().uri(path).exchange();
    }
}
