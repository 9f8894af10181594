// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.planning.web.SamplePlan;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The register of partners by the API. */
@OnEveryDatabase
class PartnersIT {
    private static final String PARTNERS = "/api/mission/v1/partners";
    private static final String PROJECTS = "/api/mission/v1/projects";
    private static final String OFFICES = "/api/mission/v1/offices";

    private final WebTestClient staff;
    private final Browser browser;
    private final String id = UUID.randomUUID().toString();
    private final String name = "Stad " + id.replace("-", "");

    PartnersIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        staff = service.staff();
        browser = service.browser("en");
    }

    @Test
    void theRegisterTakesWhatTheOfficeHas() {
        Map<String, Object> murmansk = SampleCity.json(id, name);
        murmansk.putAll(Map.of("tie", "SISTER_CITY", "upkeep", "FOUNDATION_LED", "since", "1989", "country", "RU"));
        send("POST", PARTNERS, null, murmansk)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
        // once more, as after an answer that was lost
        send("POST", PARTNERS, null, murmansk).expectStatus().isCreated();

        staff.get()
                .uri(PARTNERS + "/" + id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.since")
                .isEqualTo("1989")
                .jsonPath("$.tie")
                .isEqualTo("SISTER_CITY")
                .jsonPath("$.contacts")
                .isEmpty();
        Map<String, Object> yantai = SampleCity.json(id, "Yantai " + name);
        yantai.putAll(Map.of("id", UUID.randomUUID().toString(), "tie", "INTENDED", "upkeep", "NOT_REALISED"));
        send("POST", PARTNERS, null, yantai).expectStatus().isCreated();
        send(
                        "POST",
                        PARTNERS,
                        null,
                        Map.of(
                                "kind", "NETWORK",
                                "names", Map.of("nl", "NG4 " + name),
                                "tie", "NETWORK",
                                "upkeep", "ACTIVE",
                                "notes", "together in Brussels"))
                .expectStatus()
                .isCreated();
        staff.get()
                .uri(PARTNERS + "?q=" + name.replace("Stad ", "") + "&tie=SISTER_CITY&sort=-since&size=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(id);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        send(
                        "POST",
                        PARTNERS,
                        null,
                        Map.of(
                                "kind", "NETWORK",
                                "names", Map.of("en", "Polis"),
                                "country", "BE",
                                "tie", "FRIEND",
                                "upkeep", "ACTIVE",
                                "foundation", "Stedenband",
                                "since", "long ago",
                                "themes", List.of("nothing"),
                                "policyLine", "nothing"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].field")
                .value((List<String> fields) -> assertThat(fields)
                        .containsExactlyInAnyOrder(
                                "names.nl", "country", "tie", "foundation", "since", "themes[0]", "policyLine"));
    }

    @Test
    void contactsAreKeptWithTheirPartnerAndErasedOneByOne() {
        send("POST", PARTNERS, null, SampleCity.json(id, name)).expectStatus().isCreated();
        String contacts = PARTNERS + "/" + id + "/contacts";
        String contact = UUID.randomUUID().toString();
        Map<String, Object> anke =
                Map.of("id", contact, "side", "THEIRS", "name", "Anke Harms", "email", "anke@example.org");

        send("POST", contacts, "\"1\"", anke).expectStatus().isCreated();
        send("PUT", contacts + "/" + contact, "\"1\"", anke).expectStatus().isEqualTo(412);
        send("PUT", contacts + "/" + UUID.randomUUID(), "\"2\"", Map.of("side", "OURS", "name", "Nobody"))
                .expectStatus()
                .isNotFound();
        staff.delete()
                .uri(contacts + "/" + contact)
                .header("If-Match", "\"2\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        staff.get()
                .uri(PARTNERS + "/" + id)
                .exchange()
                .expectBody()
                .jsonPath("$.contacts")
                .isEmpty();
    }

    @Test
    void theTimelineFillsItselfAndKeepsAPartnerInTheRegisterWhileItIsNamed() {
        send("POST", PARTNERS, null, SampleCity.json(id, name)).expectStatus().isCreated();
        String project = UUID.randomUUID().toString();
        Map<String, Object> revive = Map.of(
                "id",
                project,
                "name",
                "Revive " + name,
                "runs",
                "2018/2022",
                "partners",
                List.of(Map.of("name", name.toUpperCase(Locale.ROOT))));
        send("POST", PROJECTS, null, revive)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.partners[0].partnerId")
                .isEqualTo(id)
                .jsonPath("$.role")
                .isEqualTo("UNKNOWN");
        Map<String, Object> plan = SamplePlan.json();
        plan.put("partners", List.of(Map.of("kind", "CITY", "name", name, "country", "DE")));
        send("POST", "/api/mission/v1/missions", null, plan).expectStatus().isCreated();
        send("POST", "/api/mission/v1/missions/" + plan.get("id") + "/steps", "\"1\"", Map.of("step", "ANNOUNCE"))
                .expectStatus()
                .isOk();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> staff.get()
                        .uri(PARTNERS + "/" + id + "/timeline")
                        .exchange()
                        .expectBody()
                        .jsonPath("$.items[*].kind")
                        .isEqualTo(List.of("MISSION", "PROJECT")));
        assertThat(browser.get("/partners/" + id).is(200).text())
                .contains("Revive " + name)
                .contains("2018 – 2022")
                .contains("not known more precisely")
                .contains("announced");
        staff.delete()
                .uri(PARTNERS + "/" + id)
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("partner-in-use");

        staff.delete()
                .uri(PROJECTS + "/" + project)
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        Map<String, Object> elsewhere = new HashMap<>(plan);
        Object mission = elsewhere.remove("id");
        elsewhere.put("partners", List.of(Map.of("kind", "CITY", "name", "Beside " + name, "country", "DE")));
        send("PUT", "/api/mission/v1/missions/" + mission, "\"2\"", elsewhere)
                .expectStatus()
                .isOk();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> staff.delete()
                        .uri(PARTNERS + "/" + id)
                        .header("If-Match", "\"1\"")
                        .exchange()
                        .expectStatus()
                        .isNoContent());
        staff.get().uri(PARTNERS + "/" + id).exchange().expectStatus().isNotFound();
    }

    private WebTestClient.ResponseSpec send(String method, String path, String version, Object body) {
        return staff.method(HttpMethod.valueOf(method))
                .uri(path)
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
