// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.TestDatabases;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Whatever is sent: each wrong field is named with its reason, and nothing changes. */
class MissionBadInputIT {
    private static final String MISSIONS = "/api/mission/v1/missions";

    private final RunningService service = RunningService.on(TestDatabases.embedded());
    private final WebTestClient staff = service.staff();
    private final Map<String, Object> plan = SamplePlan.json();
    private final String mission = MISSIONS + "/" + plan.get("id");

    @BeforeEach
    void aDraft() {
        send("POST", MISSIONS, null, plan).expectStatus().isCreated();
    }

    static Stream<Arguments> wrongPlans() {
        return Stream.of(
                wrong(
                        "everything missing",
                        Map::clear,
                        "direction required",
                        "kind required",
                        "format required",
                        "titles.nl required",
                        "titles.en required",
                        "stops required",
                        "capacity required",
                        "registration.opensAt required",
                        "registration.closesAt required"),
                wrong(
                        "wrong types",
                        plan -> {
                            plan.put("direction", true);
                            plan.put("kind", 7);
                            plan.put("format", List.of());
                            plan.put("partners", "Hamburg");
                            plan.put("themes", Map.of());
                            plan.put("titles", "Hamburg");
                            plan.put("stops", Map.of());
                            plan.put("capacity", "two");
                            plan.put("registration", "soon");
                        },
                        "direction not-text",
                        "kind not-text",
                        "format not-text",
                        "partners not-list",
                        "themes not-list",
                        "titles not-object",
                        "titles.nl required",
                        "titles.en required",
                        "stops not-list",
                        "capacity not-number",
                        "registration not-object"),
                wrong(
                        "unknown words",
                        plan -> {
                            plan.put("direction", "JOINT");
                            plan.put("kind", "OUTGOING");
                            plan.put("format", "BY_POST");
                            partner(plan).put("kind", "PERSON");
                        },
                        "direction not-in-list",
                        "kind not-in-list",
                        "format not-in-list",
                        "partners[0].kind not-in-list"),
                wrong(
                        "partners with faults",
                        plan -> plan.put(
                                "partners",
                                List.of(
                                        Map.of(),
                                        Map.of("kind", "CITY", "name", "Bremen"),
                                        Map.of("kind", "CITY", "name", "x".repeat(121), "country", "XX"),
                                        Map.of("kind", "ORGANISATION", "name", "Port", "country", "DE"),
                                        Map.of("kind", "ORGANISATION", "name", "Institute", "leads", "perhaps"),
                                        Map.of("kind", "ORGANISATION", "name", "Chamber", "person", "Jan"))),
                        "partners[0].kind required",
                        "partners[0].name required",
                        "partners[1].country required",
                        "partners[2].name too-long",
                        "partners[2].country unknown-country",
                        "partners[3].country country-of-organisation",
                        "partners[4].leads not-boolean",
                        "partners[5].person unknown-field"),
                wrong(
                        "a partner twice, and two that lead",
                        plan -> plan.put(
                                "partners",
                                List.of(
                                        SamplePlan.organisation("Cluster"),
                                        SamplePlan.organisation("Cluster"),
                                        SamplePlan.city("Bremen"))),
                        "partners[1].name duplicate",
                        "partners[1].leads second-lead"),
                wrong(
                        "too many partners",
                        plan -> plan.put(
                                "partners",
                                IntStream.range(0, 21)
                                        .mapToObj(number -> SamplePlan.city("City " + number))
                                        .toList()),
                        "partners too-many-items"),
                wrong(
                        "themes that are none",
                        plan -> plan.put("themes", List.of("hydrogen", "hydrogen", 7)),
                        "themes[0] unknown-theme",
                        "themes[1] duplicate",
                        "themes[2] not-text"),
                wrong("null", plan -> plan.put("kind", null), "kind required"),
                wrong(
                        "unknown fields",
                        plan -> {
                            plan.put("colour", "red");
                            stop(plan).put("planet", "Mars");
                        },
                        "colour unknown-field",
                        "stops[0].planet unknown-field"),
                wrong(
                        "unknown zone and country",
                        plan -> {
                            stop(plan).put("zone", "Mars/Olympus");
                            stop(plan).put("country", "XX");
                        },
                        "stops[0].zone unknown-zone",
                        "stops[0].country unknown-country"),
                wrong(
                        "end before start",
                        plan -> stop(plan).put("to", "2027-03-25T09:00"),
                        "stops[0].to end-before-start"),
                wrong(
                        "stops overlap",
                        plan -> stop(plan).put("to", "2027-03-25T19:00"),
                        "stops[1].from before-previous-stop"),
                wrong("no day", plan -> stop(plan).put("from", "2027-02-30T09:00"), "stops[0].from bad-date-time"),
                wrong(
                        "far years",
                        plan -> {
                            stop(plan).put("from", "+999999999-12-31T23:59");
                            period(plan).put("opensAt", "+1000000-01-01T00:00:00Z");
                        },
                        "stops[0].from year-out-of-range",
                        "registration.opensAt year-out-of-range"),
                wrong("no capacity", plan -> plan.put("capacity", 0), "capacity too-small"),
                wrong("too much capacity", plan -> plan.put("capacity", 1001), "capacity too-large"),
                wrong("half a place", plan -> plan.put("capacity", 1.5), "capacity not-whole"),
                wrong(
                        "closes before it opens",
                        plan -> period(plan).put("closesAt", "2027-01-01T00:00:00Z"),
                        "registration.closesAt closes-before-opening"),
                wrong(
                        "closes after the start",
                        plan -> period(plan).put("closesAt", "2027-03-25T10:00:00Z"),
                        "registration.closesAt closes-after-start"),
                wrong(
                        "promotes after the start",
                        plan -> plan.put("promotionUntil", "2027-03-25T10:00:01Z"),
                        "promotionUntil promotion-after-start"),
                wrong(
                        "long texts",
                        plan -> plan.put("titles", Map.of("nl", "x".repeat(151), "en", "ok", "fr", "non")),
                        "titles.nl too-long",
                        "titles.fr unknown-language"),
                wrong("no id", plan -> plan.put("id", "1"), "id bad-id"),
                wrong(
                        "several at once",
                        plan -> {
                            plan.put("capacity", -1);
                            stop(plan).put("city", " ");
                            stop(plan).put("to", "2027-03-25T09:00");
                            period(plan).put("closesAt", "tomorrow");
                        },
                        "stops[0].city required",
                        "capacity too-small",
                        "registration.closesAt bad-instant",
                        "stops[0].to end-before-start"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongPlans")
    void aWrongPlanIsRefusedNamingEachField(String name, Consumer<Map<String, Object>> wrong, List<String> expected) {
        Map<String, Object> bad = SamplePlan.json();
        wrong.accept(bad);

        assertThat(faults(send("POST", MISSIONS, null, bad))).containsExactlyInAnyOrderElementsOf(expected);
        if (!name.equals("no id")) {
            bad.remove("id");
            assertThat(faults(send("PUT", mission, "\"1\"", bad))).containsExactlyInAnyOrderElementsOf(expected);
        }
        unchanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                     | step required",
                "{\"step\": \"FLY\"}                                     | step not-in-list",
                "{\"step\": \"MOVE\"}                                    | days required",
                "{\"step\": \"MOVE\", \"days\": \"many\"}                | days not-number",
                "{\"step\": \"MOVE\", \"days\": 100000}                  | days too-large",
                "{\"step\": \"CANCEL\"}                                  | reason required",
                "{\"step\": \"CANCEL\", \"reason\": \"WEATHER\"}         | reason not-in-list",
                "{\"step\": \"ANNOUNCE\", \"days\": 3}                   | days unknown-field",
                "{\"step\": \"OPEN_REGISTRATION\", \"closesAt\": \"x\"}  | closesAt bad-instant"
            })
    void aWrongStepIsRefusedNamingTheField(String body, String expected) {
        assertThat(faults(send("POST", mission + "/steps", "\"1\"", body))).containsExactly(expected);
        unchanged();
    }

    @Test
    void aReasonIsGivenInTheCallersLanguage() {
        plan.put("capacity", 0);
        staff.put()
                .uri(mission)
                .header("If-Match", "\"1\"")
                .header("Accept-Language", "nl")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(plan)
                .exchange()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("capacity")
                .jsonPath("$.errors[0].reason")
                .isEqualTo("dit moet minstens 1 zijn");
    }

    @ParameterizedTest
    @CsvSource({"{\"kind\": , 400", "[], 400", "'', 400", "{\"kind\":1}{, 400"})
    void whatIsNotAnObjectIsRefused(String body, int status) {
        send("POST", MISSIONS, null, body).expectStatus().isEqualTo(status);
        send("PUT", mission, "\"1\"", body).expectStatus().isEqualTo(status);
        unchanged();
    }

    @Test
    void malformedJsonIsRefusedSayingWhere() {
        String detail = String.valueOf(send("POST", MISSIONS, null, "{\n  \"kind\": oops")
                .expectStatus()
                .isBadRequest()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody()
                .get("detail"));
        assertThat(detail).contains("line 2");
    }

    @Test
    void aHugeBodyIsRefused() {
        send("POST", MISSIONS, null, "{\"kind\": \"" + "x".repeat(10_000_000) + "\"}")
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void aMissionThatIsNotThereIsNotFound() {
        String nowhere = MISSIONS + "/00000000-0000-0000-0000-000000000000";
        staff.get().uri(nowhere).exchange().expectStatus().isNotFound();
        staff.get().uri(MISSIONS + "/no-uuid").exchange().expectStatus().isNotFound();
        plan.remove("id");
        send("PUT", nowhere, "\"1\"", plan).expectStatus().isNotFound();
        send("POST", nowhere + "/steps", "\"1\"", Map.of("step", "ANNOUNCE"))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aChangeNamesTheVersionItIsMeantFor() {
        send("PUT", mission, null, plan).expectStatus().isEqualTo(428);
        send("POST", mission + "/steps", null, Map.of("step", "ANNOUNCE"))
                .expectStatus()
                .isEqualTo(428);
        send("PUT", mission, "\"7\"", plan).expectStatus().isEqualTo(412);
        send("PUT", mission, "*", plan).expectStatus().isBadRequest();
        unchanged();
    }

    @Test
    void anIllegalStepIsRefused() {
        send("POST", mission + "/steps", "\"1\"", Map.of("step", "START"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("mission-not-announced")
                .jsonPath("$.title")
                .isEqualTo("Not possible now");
        unchanged();
    }

    @ParameterizedTest
    @CsvSource({"state=FLYING", "direction=UP", "kind=OUTGOING", "page=0", "page=x", "size=101", "colour=red"})
    void aWrongQueryIsRefused(String query) {
        staff.get().uri(MISSIONS + "?" + query).exchange().expectStatus().isBadRequest();
    }

    private void unchanged() {
        staff.get()
                .uri(mission)
                .exchange()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.capacity")
                .isEqualTo(2)
                .jsonPath("$.state")
                .isEqualTo("DRAFT");
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(WebTestClient.ResponseSpec answer) {
        Map<String, Object> problem = answer.expectStatus()
                .isBadRequest()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        List<String> faults = new ArrayList<>();
        for (Map<String, String> error : (List<Map<String, String>>) problem.getOrDefault("errors", List.of())) {
            assertThat(error.get("reason")).isNotBlank().isNotEqualTo(error.get("code"));
            faults.add(error.get("field") + " " + error.get("code"));
        }
        return faults;
    }

    private WebTestClient.ResponseSpec send(String method, String path, String version, Object body) {
        byte[] text = body instanceof String json ? json.getBytes(StandardCharsets.UTF_8) : null;
        return staff.method(HttpMethod.valueOf(method))
                .uri(path)
                .headers(headers -> {
                    if (version != null) {
                        headers.set("If-Match", version);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(text == null ? body : text)
                .exchange();
    }

    private static Arguments wrong(String name, Consumer<Map<String, Object>> change, String... faults) {
        return Arguments.of(name, change, List.of(faults));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> stop(Map<String, Object> plan) {
        return ((List<Map<String, Object>>) plan.get("stops")).get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> partner(Map<String, Object> plan) {
        return ((List<Map<String, Object>>) plan.get("partners")).get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> period(Map<String, Object> plan) {
        return (Map<String, Object>) plan.get("registration");
    }
}
