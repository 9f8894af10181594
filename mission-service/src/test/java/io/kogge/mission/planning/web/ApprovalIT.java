// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.advisories.web.SampleAdvisory;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.routing.RouteTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Planning a mission to a place under advisory, by the API and on pages; each test has a country of its own. */
@OnOneDatabase
class ApprovalIT {
    private static final String MISSIONS = "/api/mission/v1/missions";
    private static final String ADVISORIES = "/api/mission/v1/advisories";

    private final WebTestClient planner;
    private final WebTestClient colleague;
    private final Browser plannersBrowser;
    private final Browser colleaguesBrowser;
    private final RouteTable routes;

    ApprovalIT(TestDatabase database) {
        RunningService service = RunningService.on(database);
        planner = service.staff();
        colleague = service.colleague();
        plannersBrowser = service.browser("en");
        colleaguesBrowser = service.colleague("en");
        routes = service.bean(RouteTable.class);
    }

    @Test
    void everyPageOfTheMissionSpeaksOfTheAdvisory() {
        given("SY", "CAUTION");
        String page = "/missions/" + planned("SY", "Aleppo");
        List<String> words = List.of("Syria", "Take care", "since February 2022", "No missions go there.");
        Map<String, String> pages = Map.of(
                "GET /missions/{id}", page,
                "GET /missions/{id}/edit", page + "/edit",
                "GET /missions/{id}/removal", page + "/removal",
                "GET /missions/{id}/steps/{step}", page + "/steps/announce");

        assertThat(routes.routes())
                .as("no page of a mission is forgotten")
                .filteredOn(route -> route.startsWith("GET /missions/{"))
                .containsExactlyInAnyOrderElementsOf(pages.keySet());
        pages.values()
                .forEach(each -> assertThat(plannersBrowser.get(each).is(200).text())
                        .as(each)
                        .contains(words));
        assertThat(plannersBrowser
                        .submit("/missions/new", Map.of("stops[0].country", "SY", "stops[0].city", "Aleppo"))
                        .is(400)
                        .text())
                .as("before it is saved")
                .contains(words);
        assertThat(plannersBrowser.get("/missions/" + planned("LB", "Beirut")).text())
                .doesNotContain("No missions go there.");
    }

    @Test
    void announcingAtTheStrictestLevelTakesAColleague() {
        given("YE", "UNSAFE");
        String id = planned("YE", "Aden");
        String page = "/missions/" + id;

        refused(step(planner, id, 1, "ANNOUNCE"), 409, "announcing-needs-approval");
        assertThat(plannersBrowser.get(page).text()).contains("needs a colleague's approval", "Ask for approval…");
        plannersBrowser.submit(page + "/steps/ask-approval", Map.of()).is(303);
        assertThat(plannersBrowser.get(page).text()).contains("You wait for a colleague's approval");
        assertThat(plannersBrowser.get("/").text()).doesNotContain("waits for approval");
        assertThat(colleaguesBrowser.get("/").text()).contains("A mission to an unsafe place waits for approval");
        refused(approve(planner, id, 2, "I say so"), 403, "approval-of-own-plan");

        assertThat(colleaguesBrowser
                        .submit(page + "/steps/approve", Map.of("reason", ""))
                        .is(400)
                        .text())
                .contains("Reason: fill this in");
        colleaguesBrowser
                .submit(page + "/steps/approve", Map.of("reason", "Under escort of the embassy"))
                .is(303);
        assertThat(colleaguesBrowser.get("/").text()).doesNotContain("A mission to an unsafe place");
        assertThat(plannersBrowser.get(page).text())
                .contains("Femke Postma approved", "Under escort of the embassy", "Marijke de Boer asked");
        step(planner, id, 3, "ANNOUNCE").expectStatus().isOk();
    }

    @Test
    void anApprovalEndsWithTheAdvisoriesAndTheRouteThatItWasGivenFor() {
        given("AF", "UNSAFE");
        String id = planned("AF", "Herat");
        approve(colleague, id, 1, "With the army").expectStatus().isOk();

        String stricter = given("AF", "UNSAFE");
        refused(step(planner, id, 2, "ANNOUNCE"), 409, "announcing-needs-approval");
        assertThat(plannersBrowser.get("/missions/" + id).text()).contains("no longer counts");
        send(planner, "POST", ADVISORIES + "/" + stricter + "/liftings", "\"1\"", Map.of("lifted", "2026-01-01"))
                .expectStatus()
                .isOk();
        Map<String, Object> elsewhere = SamplePlan.json();
        elsewhere.put("id", id);
        elsewhere.put("stops", List.of(stop("AF", "Kabul")));
        send(planner, "PUT", MISSIONS + "/" + id, "\"2\"", elsewhere)
                .expectStatus()
                .isOk();
        refused(step(planner, id, 3, "ANNOUNCE"), 409, "announcing-needs-approval");
        approve(colleague, id, 3, "With the army").expectStatus().isOk();
        step(planner, id, 4, "ANNOUNCE").expectStatus().isOk();
    }

    @Test
    void aPublicMissionIsNotLedThere() {
        given("SO", "UNSAFE");
        String id = planned("KE", "Nairobi");
        step(planner, id, 1, "ANNOUNCE").expectStatus().isOk();
        Map<String, Object> elsewhere = SamplePlan.json();
        elsewhere.put("stops", List.of(stop("SO", "Nairobi")));
        elsewhere.remove("id");

        refused(send(planner, "PUT", MISSIONS + "/" + id, "\"2\"", elsewhere), 409, "route-to-unsafe-place");
    }

    @Test
    void thePlannerFreesNoMissionByLoweringTheAdvisory() {
        Map<String, Object> advisory = SampleAdvisory.json("LY", "UNSAFE");
        String path = ADVISORIES + "/" + advisory.get("id");
        send(planner, "POST", ADVISORIES, null, advisory).expectStatus().isCreated();
        String id = planned("LY", "Tripoli");
        Map<String, Object> lower = new LinkedHashMap<>(advisory);
        lower.put("level", "CAUTION");

        send(planner, "PUT", path, "\"1\"", lower).expectStatus().isOk();
        refused(step(planner, id, 1, "ANNOUNCE"), 409, "announcing-needs-approval");
        assertThat(plannersBrowser.get("/missions/" + id).text())
                .contains("was of the strictest level", "needs a colleague's approval");
        refused(send(planner, "POST", path + "/consents", "\"2\"", Map.of()), 409, "nothing-to-agree");
        assertThat(plannersBrowser.get("/advisories/" + advisory.get("id")).text())
                .contains("A colleague can agree", "Libya");

        colleaguesBrowser
                .submitFrom(
                        "/advisories/" + advisory.get("id"), "/advisories/" + advisory.get("id") + "/agree", Map.of())
                .is(303);
        step(planner, id, 1, "ANNOUNCE").expectStatus().isOk();
    }

    @Test
    void whoDidNotPlanItMayLowerTheAdvisory() {
        Map<String, Object> advisory = SampleAdvisory.json("TD", "UNSAFE");
        send(planner, "POST", ADVISORIES, null, advisory).expectStatus().isCreated();
        String id = planned("TD", "Abéché");

        send(
                        colleague,
                        "POST",
                        ADVISORIES + "/" + advisory.get("id") + "/liftings",
                        "\"1\"",
                        Map.of("lifted", "2026-01-01"))
                .expectStatus()
                .isOk();
        step(planner, id, 1, "ANNOUNCE").expectStatus().isOk();
    }

    @Test
    void anotherSpellingOfTheCityDoesNotEscape() {
        Map<String, Object> advisory = SampleAdvisory.json("UA", "UNSAFE");
        advisory.put("city", "Kyiv");
        send(planner, "POST", ADVISORIES, null, advisory).expectStatus().isCreated();
        String id = planned("UA", "Kiev");

        refused(step(planner, id, 1, "ANNOUNCE"), 409, "announcing-needs-approval");
        assertThat(plannersBrowser.get("/missions/" + id).text())
                .contains("Is Kiev on this route the same place as Kyiv? It counts as the same.");
        assertThat(plannersBrowser.get("/missions/" + id + "/edit").text()).contains("the same place as Kyiv?");
        assertThat(plannersBrowser.get("/missions/" + planned("UA", "Lviv")).text())
                .doesNotContain("Kyiv");
    }

    private String given(String country, String level) {
        Map<String, Object> advisory = SampleAdvisory.json(country, level);
        send(planner, "POST", ADVISORIES, null, advisory).expectStatus().isCreated();
        return advisory.get("id").toString();
    }

    private String planned(String country, String city) {
        Map<String, Object> plan = SamplePlan.json();
        plan.put("stops", List.of(stop(country, city)));
        send(planner, "POST", MISSIONS, null, plan).expectStatus().isCreated();
        return plan.get("id").toString();
    }

    private static Map<String, Object> stop(String country, String city) {
        Map<String, Object> stop = SamplePlan.stop(city, "2027-03-25T11:00", "2027-03-27T14:00");
        stop.put("country", country);
        return stop;
    }

    private WebTestClient.ResponseSpec step(WebTestClient staff, String id, int version, String step) {
        return send(staff, "POST", MISSIONS + "/" + id + "/steps", "\"" + version + "\"", Map.of("step", step));
    }

    private WebTestClient.ResponseSpec approve(WebTestClient staff, String id, int version, String reason) {
        return send(
                staff,
                "POST",
                MISSIONS + "/" + id + "/steps",
                "\"" + version + "\"",
                Map.of("step", "APPROVE", "reason", reason));
    }

    private static void refused(WebTestClient.ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    private static WebTestClient.ResponseSpec send(
            WebTestClient staff, String method, String path, String version, Object body) {
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
