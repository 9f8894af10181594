// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.RunningService;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@OnOneDatabase
class MissionApiIT {
    private static final String MISSIONS = "/api/mission/v1/missions";

    private final RunningService service;
    private final WebTestClient staff;
    private final Map<String, Object> plan = SamplePlan.json();
    private final String mission = MISSIONS + "/" + plan.get("id");

    MissionApiIT(TestDatabase database) {
        service = RunningService.on(database);
        staff = service.staff();
    }

    @Test
    void aDraftIsThrownAwayAndWhatWasAnnouncedIsNot() {
        post(MISSIONS, plan).expectStatus().isCreated();
        delete("\"7\"").expectStatus().isEqualTo(412);
        staff.delete().uri(mission).exchange().expectStatus().isEqualTo(428);
        delete("\"1\"").expectStatus().isNoContent();
        staff.get().uri(mission).exchange().expectStatus().isNotFound();
        delete("\"1\"").expectStatus().isNotFound();
        // late, as over a bad line: it is not planned once more
        post(MISSIONS, plan)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("draft-deleted");

        Map<String, Object> other = SamplePlan.json();
        String announced = MISSIONS + "/" + other.get("id");
        post(MISSIONS, other).expectStatus().isCreated();
        staff.post()
                .uri(announced + "/steps")
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"1\"")
                .bodyValue(Map.of("step", "ANNOUNCE"))
                .exchange()
                .expectStatus()
                .isOk();
        staff.delete()
                .uri(announced)
                .header("If-Match", "\"2\"")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("mission-already-announced");
    }

    private WebTestClient.ResponseSpec delete(String version) {
        return staff.delete().uri(mission).header("If-Match", version).exchange();
    }

    @Test
    void aPlanBecomesADraftThatReadsBackAsItWasSent() {
        post(MISSIONS, plan)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .location(mission)
                .expectHeader()
                .valueEquals("ETag", "\"1\"");

        staff.get()
                .uri(mission)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .exists("API-Version")
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("DRAFT")
                .jsonPath("$.registrationState")
                .isEqualTo("NOT_YET_OPEN")
                .jsonPath("$.direction")
                .isEqualTo("OUTGOING")
                .jsonPath("$.kind")
                .isEqualTo("TRADE_MISSION")
                .jsonPath("$.format")
                .isEqualTo("ON_SITE")
                .jsonPath("$.partners[0].name")
                .isEqualTo("Hamburg")
                .jsonPath("$.partners[0].country")
                .isEqualTo("DE")
                .jsonPath("$.partners[1].kind")
                .isEqualTo("ORGANISATION")
                .jsonPath("$.partners[1].country")
                .doesNotExist()
                .jsonPath("$.partners[1].leads")
                .isEqualTo(true)
                .jsonPath("$.themes")
                .isEmpty()
                .jsonPath("$.asksPassportName")
                .isEqualTo(false)
                .jsonPath("$.titles.nl")
                .isEqualTo("Waterstofmissie naar Hamburg")
                .jsonPath("$.stops[0].from")
                .isEqualTo("2027-03-25T11:00")
                .jsonPath("$.startsAt")
                .isEqualTo("2027-03-25T10:00:00Z")
                .jsonPath("$.endsAt")
                .isEqualTo("2027-03-27T13:00:00Z")
                .jsonPath("$.registration.opensAt")
                .isEqualTo("2027-01-11T08:00:00Z")
                .jsonPath("$.promotionUntil")
                .isEqualTo("2027-03-22T10:00:00Z")
                .jsonPath("$.cancelReason")
                .doesNotExist()
                .jsonPath("$.version")
                .isEqualTo(1);
    }

    @Test
    void theSamePlanAgainIsAnsweredTheSameAndAnotherUnderItsIdIsRefused() {
        post(MISSIONS, plan).expectStatus().isCreated();
        post(MISSIONS, plan).expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"1\"");

        plan.put("capacity", 3);
        post(MISSIONS, plan)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("mission-exists");
    }

    @Test
    void aMissionGoesThroughItsLife() {
        post(MISSIONS, plan).expectStatus().isCreated();

        step(1, Map.of("step", "ANNOUNCE")).jsonPath("$.registrationState").isEqualTo("OPEN");
        step(2, Map.of("step", "CLOSE_REGISTRATION"))
                .jsonPath("$.registrationState")
                .isEqualTo("CLOSED");
        step(3, Map.of("step", "OPEN_REGISTRATION", "closesAt", "2027-03-20T16:00:00Z"))
                .jsonPath("$.registration.closesAt")
                .isEqualTo("2027-03-20T16:00:00Z");
        step(4, Map.of("step", "MOVE", "days", 14)).jsonPath("$.stops[0].from").isEqualTo("2027-04-08T11:00");
        plan.put("capacity", 3);
        plan.put(
                "stops",
                List.of(
                        SamplePlan.stop("Bremen", "2027-04-08T11:00", "2027-04-08T16:00"),
                        SamplePlan.stop("Hamburg", "2027-04-08T18:30", "2027-04-10T14:00")));
        put(5).expectStatus().isOk().expectBody().jsonPath("$.capacity").isEqualTo(3);
        refused(6, "START", "start-not-yet");
    }

    @Test
    void aMissionStartsByHandOnItsFirstDayAndEndsNoSoonerThanPlanned() {
        plan.put("stops", List.of(SamplePlan.stop("Hamburg", "2027-02-01T12:00", "2027-02-02T14:00")));
        plan.put("registration", Map.of("opensAt", "2027-01-11T08:00:00Z", "closesAt", "2027-02-01T10:00:00Z"));
        post(MISSIONS, plan).expectStatus().isCreated();
        step(1, Map.of("step", "ANNOUNCE"));

        step(2, Map.of("step", "START")).jsonPath("$.state").isEqualTo("STARTED");
        refused(3, "COMPLETE", "completion-not-yet");
    }

    @Test
    void registrationThatOpensEarlyOpensNowInThePlanToo() {
        plan.put("registration", Map.of("opensAt", "2027-03-01T08:00:00Z", "closesAt", "2027-03-15T16:00:00Z"));
        post(MISSIONS, plan).expectStatus().isCreated();
        step(1, Map.of("step", "ANNOUNCE"));

        step(2, Map.of("step", "OPEN_REGISTRATION", "closesAt", "2027-02-10T16:00:00Z"))
                .jsonPath("$.registration.opensAt")
                .isEqualTo("2027-02-01T08:00:00Z");
        plan.put("registration", Map.of("opensAt", "2027-02-01T08:00:00Z", "closesAt", "2027-02-10T16:00:00Z"));
        plan.put("capacity", 3);
        put(3).expectStatus().isOk();
    }

    @Test
    void aCancelledMissionSaysWhy() {
        post(MISSIONS, plan).expectStatus().isCreated();
        step(1, Map.of("step", "ANNOUNCE"));

        step(2, Map.of("step", "CANCEL", "reason", "BUDGET"))
                .jsonPath("$.state")
                .isEqualTo("CANCELLED")
                .jsonPath("$.cancelReason")
                .isEqualTo("BUDGET");
        take(3, Map.of("step", "START"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("mission-already-cancelled")
                .jsonPath("$.detail")
                .isEqualTo("The mission was cancelled.");
    }

    @Test
    void aStepOnAnOldVersionChangesNothing() {
        post(MISSIONS, plan).expectStatus().isCreated();
        step(1, Map.of("step", "ANNOUNCE"));

        take(1, Map.of("step", "CLOSE_REGISTRATION")).expectStatus().isEqualTo(412);
        put(1).expectStatus().isEqualTo(412);
        staff.get().uri(mission).exchange().expectHeader().valueEquals("ETag", "\"2\"");
    }

    @Test
    void theListIsFilteredAndPagedWithTheEarliestFirst() {
        for (int i = 1; i <= 3; i++) {
            Map<String, Object> each = SamplePlan.json();
            String day = "2127-05-0" + i;
            each.put("stops", List.of(SamplePlan.stop("Oslo", day + "T09:00", day + "T17:00")));
            post(MISSIONS, each).expectStatus().isCreated();
        }

        byte[] body = staff.get()
                .uri(MISSIONS + "?state=DRAFT&state=CANCELLED&page=1&size=2")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(2)
                .jsonPath("$.page")
                .isEqualTo(1)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotEmpty();
        List<String> starts = new ArrayList<>();
        staff.get()
                .uri(MISSIONS + "?state=DRAFT&size=100")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].startsAt")
                .value((List<String> all) -> starts.addAll(all));
        assertThat(starts).isSorted().contains("2127-05-01T07:00:00Z", "2127-05-03T07:00:00Z");
    }

    @Test
    void theListIsSearchedByDirectionAndKind() {
        String fair = planned("INCOMING", "FAIR");
        String visit = planned("INCOMING", "WORKING_VISIT");
        String round = planned("AT_HOME", "ROUND_TABLE");

        assertThat(listed("direction=INCOMING")).contains(fair, visit).doesNotContain(round);
        assertThat(listed("kind=FAIR&kind=ROUND_TABLE")).contains(fair, round).doesNotContain(visit);
        assertThat(listed("direction=AT_HOME&kind=FAIR")).doesNotContain(fair, visit, round);
        assertThat(listed("direction=INCOMING&state=CANCELLED")).doesNotContain(fair, visit);
    }

    @Test
    void onlyStaffSeeMissions() {
        service.anybody().get().uri(MISSIONS).exchange().expectStatus().isUnauthorized();
        service.anybody().get().uri("/missions").exchange().expectStatus().isSeeOther();
    }

    @Test
    void theApiDescriptionIsOpenToAll() {
        service.anybody()
                .get()
                .uri("/api/mission/v1/openapi.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*")
                .expectBody()
                .jsonPath("$.info.contact.email")
                .exists()
                .jsonPath("$.paths['/missions/{id}/steps'].post.operationId")
                .isEqualTo("takeStep");
    }

    private WebTestClient.ResponseSpec post(String path, Object body) {
        return staff.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String planned(String direction, String kind) {
        Map<String, Object> each = SamplePlan.json();
        each.put("direction", direction);
        each.put("kind", kind);
        post(MISSIONS, each).expectStatus().isCreated();
        return String.valueOf(each.get("id"));
    }

    private List<String> listed(String query) {
        List<String> ids = new ArrayList<>();
        staff.get()
                .uri(MISSIONS + "?size=100&" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[*].id")
                .value((List<String> all) -> ids.addAll(all));
        return ids;
    }

    private WebTestClient.ResponseSpec put(long version) {
        return staff.put()
                .uri(mission)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(plan)
                .exchange();
    }

    private WebTestClient.ResponseSpec take(long version, Map<String, ?> order) {
        return staff.post()
                .uri(mission + "/steps")
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(order)
                .exchange();
    }

    private void refused(long version, String step, String code) {
        take(version, Map.of("step", step))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private WebTestClient.BodyContentSpec step(long version, Map<String, ?> order) {
        return take(version, order)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"" + (version + 1) + "\"")
                .expectBody();
    }
}
