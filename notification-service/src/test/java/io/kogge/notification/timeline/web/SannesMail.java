// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Api;
import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Mail of a mission of its own for each test, in which Sanne has a place. */
abstract class SannesMail {
    static final String V1 = "/api/notification/v1";
    static final String TWO_WEEKS_BEFORE = "2027-03-11T09:00:00Z";

    final RunningService service;
    final OtherServices others;
    final Inbox inbox;
    final Api api;
    final String mission = id();
    final String sanne = id();

    SannesMail(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
        api = service.api();
    }

    @BeforeEach
    void sanneHasAPlace() {
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, sanne, "nl", "Europe/Amsterdam");
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee");
        awaitTimeline(text -> assertThat(text).contains("1 person (at present)"));
    }

    Browser.Page decide(String message, String act) {
        return decide(message, act, version(message));
    }

    Browser.Page decide(String message, String act, long version) {
        return service.browser("en")
                .submitFrom(
                        "/notifications/" + mission,
                        path("/decisions"),
                        Map.of("act", act, "version", String.valueOf(version), "message", message, "back", "TIMELINE"));
    }

    void saveText(String id, String subject, String body) {
        JsonNode text = api.json("/texts/" + id);
        service.staff()
                .put()
                .uri(V1 + "/texts/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + text.path("version").asLong() + "\"")
                .bodyValue(Map.of(
                        "wordings", Map.of("nl", Map.of("subject", subject, "body", body)), "inherited", new String[] {
                            "en", "de", "zh-Hans"
                        }))
                .exchange()
                .expectStatus()
                .isOk();
    }

    String reminder() {
        return occurrence("reminder").path("id").asString();
    }

    long version(String message) {
        for (JsonNode occurrence : api.timeline(mission).path("occurrences")) {
            if (occurrence.path("id").asString().equals(message)) {
                return occurrence.path("version").asLong();
            }
        }
        throw new AssertionError("No occurrence " + message);
    }

    JsonNode occurrence(String template) {
        for (JsonNode occurrence : api.timeline(mission).path("occurrences")) {
            if (occurrence.path("template").asString().equals(template)) {
                return occurrence;
            }
        }
        throw new AssertionError("No " + template);
    }

    String letter(String template) {
        return letterTo(template, sanne);
    }

    String letterTo(String template, String person) {
        for (JsonNode delivery : api.deliveries(mission)) {
            if (delivery.path("template").asString().equals(template)
                    && delivery.path("registrationId").asString().equals(person)) {
                return delivery.path("id").asString();
            }
        }
        throw new AssertionError("No letter " + template);
    }

    JsonNode read(String letter) {
        return api.json("/deliveries/" + letter);
    }

    String path(String rest) {
        return "/notifications/" + mission + rest;
    }

    void awaitTimeline(Consumer<String> holds) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> holds.accept(service.browser("en")
                        .get("/notifications/" + mission)
                        .is(200)
                        .text()));
    }

    static String to(String person) {
        return OtherServices.address(person);
    }

    static String id() {
        return UUID.randomUUID().toString();
    }
}
