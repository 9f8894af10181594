// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a mission has from the register: entries of its partners, and its policy line. */
@OnOneDatabase
class RegisterLinksIT {
    private static final String API = "/api/mission/v1/";

    private final WebTestClient staff;
    private final Browser browser;

    RegisterLinksIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        staff = service.staff();
        browser = service.browser("en");
    }

    @Test
    void partnersAreLinkedByTheirNamesWhenThePlanIsSaved() {
        String name = "Zwölle " + UUID.randomUUID();
        Map<String, Object> plan = SamplePlan.json();
        plan.put("partners", List.of(SamplePlan.city(name.replace('ö', 'O'))));
        send("POST", "missions", null, plan)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.partners[0].partnerId")
                .doesNotExist();
        String entry = registered(name);

        send("PUT", "missions/" + plan.get("id"), "\"1\"", plan)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.partners[0].partnerId")
                .isEqualTo(entry);
        send("POST", "missions", null, plan).expectStatus().isCreated();
        Map<String, Object> sentBack = SamplePlan.city(name);
        sentBack.put("partnerId", "whatever");
        plan.put("partners", List.of(sentBack));
        send("PUT", "missions/" + plan.get("id"), "\"2\"", plan)
                .expectBody()
                .jsonPath("$.partners[0].partnerId")
                .isEqualTo(entry);
    }

    @Test
    void aMissionHasAPolicyLineOfTheOffices() {
        String line = "line-" + UUID.randomUUID().toString().substring(0, 8);
        send("POST", "policy-lines", null, Map.of("id", line, "names", Map.of("nl", line + " nl", "en", line + " en")))
                .expectStatus()
                .isCreated();
        Map<String, Object> plan = SamplePlan.json();
        plan.put("policyLine", "no-such-line");
        send("POST", "missions", null, plan)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) -> assertThat(fields).containsExactly("policyLine"));

        plan.put("policyLine", line);
        send("POST", "missions", null, plan)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.policyLine")
                .isEqualTo(line);
        assertThat(browser.get("/missions/" + plan.get("id")).text()).contains("Policy line", line + " en");
        assertThat(browser.get("/missions/" + plan.get("id") + "/edit").html())
                .containsPattern("value=\"" + line + "\"[^>]*selected");
        send("POST", "missions/" + plan.get("id") + "/steps", "\"1\"", Map.of("step", "ANNOUNCE"))
                .expectStatus()
                .isOk();
    }

    private String registered(String name) {
        List<String> id = new ArrayList<>();
        send(
                        "POST",
                        "partners",
                        null,
                        Map.of(
                                "kind",
                                "CITY",
                                "names",
                                Map.of("nl", name),
                                "country",
                                "DE",
                                "tie",
                                "PARTNER_CITY",
                                "upkeep",
                                "ACTIVE"))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.id")
                .value((String made) -> id.add(made));
        return id.get(0);
    }

    private WebTestClient.ResponseSpec send(String method, String path, String version, Object body) {
        return staff.method(HttpMethod.valueOf(method))
                .uri(API + path)
                .headers(headers -> {
                    if (version != null) {
                        headers.set("If-Match", version);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
