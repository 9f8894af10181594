// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.mission.Browser;
import io.kogge.mission.Browser.Page;
import io.kogge.mission.RunningService;
import io.kogge.mission.activities.model.Samples;
import io.kogge.mission.activities.model.SourceRef;
import io.kogge.mission.activities.usecase.ActivityRegister;
import io.kogge.mission.activities.usecase.ImportedActivity;
import io.kogge.mission.planning.web.AnnouncedMission;
import io.kogge.mission.planning.web.SamplePlan;
import io.kogge.testkit.mongo.TestDatabases;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** An activity that is a mission, too: it is asked, counts once, and can be taken back. */
class CountedOnceIT {
    private static final String NEW = "/activities/new";
    private static final String API = "/api/mission/v1/activities";

    private final RunningService service = RunningService.on(TestDatabases.embedded());
    private final Browser english = service.browser("en");
    private final Browser dutch = service.browser("nl");
    private final String title = "Missie " + UUID.randomUUID();
    private final String mission = AnnouncedMission.called(title, english);
    private final String id = UUID.randomUUID().toString();
    private final Map<String, String> form =
            new HashMap<>(Map.of("id", id, "category", "activity-abroad", "titles.nl", title, "when", "2027-03"));

    @Test
    void whatLooksLikeAMissionIsAskedAndCountsOnceIfItIs() {
        Page asked = english.submit(NEW, form).is(409);
        assertThat(asked.text())
                .contains("This looks like a mission. Is it the same?")
                .contains("Yes, it is “" + title + "”, 25–27 March 2027: count it once")
                .doesNotContain("??");
        assertThat(asked.html()).contains("value=\"" + title + "\"", "value=\"" + mission + "\"");
        assertThat(dutch.submit(NEW, form).is(409).text()).contains("Nee, het is een activiteit op zich");
        english.get("/activities/" + id).is(404);

        form.put("missionId", mission);
        english.submit(NEW, form).is(303);
        Page page = english.get("/activities/" + id).is(200);
        assertThat(page.text())
                .contains("This is the mission " + title)
                .contains("In the review the mission counts, and this activity does not.");
        await().untilAsserted(() -> assertThat(planned()).contains(mission).doesNotContain(id));

        String version = page.hidden("version");
        String path = "/activities/" + id + "/mission";
        assertThat(english.submitFrom("/activities/" + id, path, Map.of("version", version, "missionId", "none"))
                        .is(303)
                        .location())
                .endsWith("?done=apart");
        Page apart = english.get("/activities/" + id + "?done=apart").is(200);
        assertThat(apart.text())
                .contains(
                        "This activity counts on its own now", "This looks like the mission " + title, "Counted apart");
        await().untilAsserted(() -> assertThat(inMarch()).contains(id));

        assertThat(english.submitFrom("/activities/" + id, path, Map.of("version", version, "missionId", mission))
                        .is(412)
                        .text())
                .contains("Someone else changed this meanwhile");
        english.submitFrom("/activities/" + id, path, Map.of("version", apart.hidden("version"), "missionId", mission))
                .is(303);
        assertThat(dutch.get("/activities/" + id + "?done=once").text())
                .contains("Dit telt nu één keer", "Eén keer geteld, met een missie");
        await().untilAsserted(() -> assertThat(inMarch()).contains(mission).doesNotContain(id));
    }

    @Test
    void whatIsNoneCountsByItself() {
        form.put("missionId", "none");
        english.submit(NEW, form).is(303);
        await().untilAsserted(() -> assertThat(inMarch()).contains(mission, id));
    }

    @Test
    void whatLooksLikeNoMissionIsNotAsked() {
        form.put("titles.nl", "Iets anders " + id);
        english.submit(NEW, form).is(303);
        assertThat(english.get("/activities/" + id).text()).doesNotContain("looks like the mission");
    }

    @Test
    void aMissionThatIsNotThereIsRefused() {
        form.put("missionId", UUID.randomUUID().toString());
        english.submit(NEW, form).is(404);
    }

    @Test
    void aMissionThatCountsNowhereIsRefused() {
        Map<String, String> plan = SamplePlan.form();
        english.submit("/missions/new", plan).is(303);
        form.put("missionId", plan.get("id"));
        assertThat(english.submit(NEW, form).is(409).text())
                .contains("This mission is a draft or was cancelled")
                .doesNotContain("??");
        form.put("missionId", "none");
        english.submit(NEW, form).is(303);
        String path = "/activities/" + id;
        Page page = english.get(path).is(200);
        assertThat(english.submitFrom(
                                path,
                                path + "/mission",
                                Map.of("version", page.hidden("version"), "missionId", plan.get("id")))
                        .is(409)
                        .text())
                .contains("This mission is a draft or was cancelled");
    }

    @Test
    void whatCountedWithAMissionThatIsCancelledCanCountByItself() {
        form.put("missionId", mission);
        english.submit(NEW, form).is(303);
        String cancel = "/missions/" + mission + "/steps/cancel";
        english.submit(
                        cancel,
                        Map.of("version", english.get(cancel).is(200).hidden("version"), "reason", "travel-advice"))
                .is(303);
        String path = "/activities/" + id;
        Page page = english.get(path).is(200);
        assertThat(page.text()).contains("In the review neither counts now.", "Count this activity");
        assertThat(dutch.get(path).text())
                .contains("In de terugblik telt nu geen van beide.")
                .doesNotContain("??");
        english.submit(NEW, form).is(303);

        english.submitFrom(path, path + "/mission", Map.of("version", page.hidden("version")))
                .is(400);
        english.submitFrom(path, path + "/mission", Map.of("version", page.hidden("version"), "missionId", "none"))
                .is(303);
        await().untilAsserted(() -> assertThat(inMarch()).contains(id));
    }

    @Test
    void whatCountedWithAMissionThatIsGoneCanCountByItself() {
        service.bean(ActivityRegister.class)
                .record(
                        Flux.just(new ImportedActivity(
                                id,
                                Samples.titled(title, "2027-03"),
                                new SourceRef("import-" + id, "row-" + id),
                                UUID.randomUUID().toString())),
                        Samples.STAFF)
                .blockLast();
        String path = "/activities/" + id;
        Page page = english.get(path).is(200);
        assertThat(page.text())
                .contains("This counted with a mission that is not there any more", "Count this activity");
        english.submitFrom(path, path + "/mission", Map.of("version", page.hidden("version"), "missionId", "none"))
                .is(303);
        assertThat(english.get(path).text()).contains("This looks like the mission " + title);
    }

    @Test
    void theSameWishIsAnsweredTheSameWhateverWasPlannedSince() {
        Map<String, Object> activity = new HashMap<>(Map.of(
                "id", id, "category", "ACTIVITY_ABROAD", "titles", Map.of("nl", "Beurs " + id), "date", "2027-03"));
        recorded(activity, 201, "1");
        String since = AnnouncedMission.called("Beurs " + id, english);
        recorded(activity, 201, "1");
        activity.put("missionId", since);
        recorded(activity, 409, "activity-exists");

        String other = UUID.randomUUID().toString();
        activity.put("id", other);
        recorded(activity, 201, "1");
        recorded(activity, 201, "1");
        activity.put("missionId", mission);
        recorded(activity, 409, "activity-exists");
        activity.put("missionId", "none");
        recorded(activity, 409, "activity-exists");
    }

    private void recorded(Map<String, Object> activity, int status, String said) {
        service.staff()
                .post()
                .uri(API)
                .bodyValue(activity)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath(status == 201 ? "$.version" : "$.code")
                .value(found -> assertThat(String.valueOf(found)).isEqualTo(said));
    }

    @Test
    void onTheSameDaysItIsAskedWhateverItIsCalled() {
        form.putAll(Map.of("titles.nl", "Bezoek " + id, "when", "2027-03-26", "where", "Hamburg, Germany"));
        // missions of other tests are there at the same time: some of them are asked about
        assertThat(english.submit(NEW, form).is(409).text()).contains("This looks like a mission. Is it the same?");
        form.put("when", "2026-03-26");
        english.submit(NEW, form).is(303);
    }

    @Test
    void programsAreAskedTheSame() {
        Map<String, Object> activity = new HashMap<>(
                Map.of("id", id, "category", "ACTIVITY_ABROAD", "titles", Map.of("nl", title), "date", "2027-03"));
        service.staff()
                .post()
                .uri(API)
                .bodyValue(activity)
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("looks-like-a-mission");
        activity.put("missionId", mission);
        service.staff()
                .post()
                .uri(API)
                .bodyValue(activity)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.missionId")
                .isEqualTo(mission);
        service.staff()
                .delete()
                .uri(API + "/" + id + "/mission")
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        service.staff()
                .put()
                .uri(API + "/" + id + "/mission")
                .header("If-Match", "\"2\"")
                .bodyValue(Map.of("missionId", mission))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.missionId")
                .isEqualTo(mission)
                .jsonPath("$.history[2].what")
                .isEqualTo("COUNTED_ONCE");
    }

    private String planned() {
        return happenings("&which=planned");
    }

    /** Whether its day has come or not: the activity may be any day of the month. */
    private String inMarch() {
        return happenings("&which=planned") + happenings("");
    }

    private String happenings(String which) {
        return service.staff()
                .get()
                .uri("/api/mission/v1/review/happenings?from=2027-03&to=2027-03&size=100" + which)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
