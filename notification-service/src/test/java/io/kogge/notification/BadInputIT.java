// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

@OnOneDatabase
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
        for (Map.Entry<String, String> bad : Map.<String, String>of(
                        "{}",
                        "conclusion",
                        "{\"conclusion\":\"PARTY\"}",
                        "conclusion",
                        "{\"conclusion\":7}",
                        "conclusion",
                        "{\"conclusion\":\"RESULTS\"}",
                        "outcomes",
                        "{\"conclusion\":\"NOT_YET\",\"outcomes\":[{\"kind\":\"LEAD\",\"count\":1}]}",
                        "conclusion",
                        "{\"conclusion\":\"RESULTS\",\"outcomes\":[{\"kind\":\"LEAD\",\"count\":1,\"amount\":5,\"currency\":\"EUR\"}]}",
                        "outcomes[0].amount",
                        "{\"conclusion\":\"NOT_YET\",\"x\":1}",
                        "\"x\"",
                        "{\"conclusion\":\"NOT_YET\",\"remark\":\"" + "x".repeat(2001) + "\"}",
                        "remark",
                        "{\"conclusion\": oops",
                        "line 1")
                .entrySet()) {
            api.post(token, bad.getKey())
                    .expectStatus()
                    .isBadRequest()
                    .expectBody(String.class)
                    .value(body -> assertThat(body).contains(bad.getValue()));
        }
        api.post(token, "{\"conclusion\":\"NOT_YET\"}").expectStatus().isNotFound();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
