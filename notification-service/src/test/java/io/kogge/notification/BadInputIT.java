// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

@OnEveryDatabase
class BadInputIT {
    private final RunningService service;
    private final Api api;

    BadInputIT(TestDatabase database) {
        service = RunningService.on(database);
        api = service.api();
    }

    @Test
    void whatIsWrongIsSaidAndChangesNothing() {
        WebTestClient staff = service.staff();
        String path = "/api/notification/v1";
        staff.get()
                .uri(path + "/missions/nope/timeline")
                .exchange()
                .expectStatus()
                .isNotFound();
        staff.get()
                .uri(path + "/missions/nope/follow-up-answers")
                .exchange()
                .expectStatus()
                .isNotFound();
        staff.post()
                .uri(path + "/occurrences/nope/runs")
                .exchange()
                .expectStatus()
                .isNotFound();
        staff.post()
                .uri(path + "/deliveries/nope/retries")
                .exchange()
                .expectStatus()
                .isNotFound();
        service.anybody()
                .get()
                .uri(path + "/missions/nope/timeline")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        service.anybody()
                .get()
                .uri(path + "/answers/a.b")
                .exchange()
                .expectStatus()
                .isNotFound();
        service.anybody()
                .get()
                .uri(path + "/openapi.json")
                .exchange()
                .expectStatus()
                .isOk();
        String token = api.token(id());
        for (Map.Entry<String, String> bad : Map.of(
                        "{}",
                        "outcome",
                        "{\"outcome\":\"PARTY\"}",
                        "outcome",
                        "{\"outcome\":7}",
                        "outcome",
                        "{\"outcome\":\"AGREEMENT\",\"x\":1}",
                        "\"x\"",
                        "{\"outcome\":\"AGREEMENT\",\"remark\":\"" + "x".repeat(2001) + "\"}",
                        "remark",
                        "{\"outcome\": oops",
                        "line 1")
                .entrySet()) {
            api.post(token, bad.getKey())
                    .expectStatus()
                    .isBadRequest()
                    .expectBody(String.class)
                    .value(body -> assertThat(body).contains(bad.getValue()));
        }
        api.post(token, "{\"outcome\":\"AGREEMENT\"}").expectStatus().isNotFound();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
