// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Browser;
import io.kogge.notification.RunningService;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@OnEveryDatabase
class RulePagesIT {
    private static final String API = "/api/notification/v1/rules/";

    private final RunningService service;

    RulePagesIT(TestDatabase database) {
        service = RunningService.on(database);
        service.clock().set("2027-01-10T10:00:00Z");
    }

    @Test
    void whatGoesOutByItselfIsSaidInSentencesInTheOrderOfTime() {
        String text = service.browser("en").get("/notifications/rules").is(200).text();
        assertThat(text)
                .containsSubsequence(
                        "Two weeks before the start, at 09:00 in the mission's time, to everyone with a place.",
                        "Is not sent any more after the start.",
                        "The day before the start, at 15:00",
                        "The day after the end, at 10:00",
                        "90 days after the end")
                .contains("Goes out again every 14 days to who has not done what it asks for, three times at most.")
                .contains("24 hours before the moment at which a form that is not confirmed lapses,"
                        + " to everyone who has not confirmed the address.");
        assertThat(service.browser("nl").get("/notifications/rules").is(200).text())
                .contains("Twee weken voor de start, om 09:00 in de tijd van de missie, aan iedereen met een plaats.")
                .contains("24 uur voor het moment waarop een formulier dat niet is bevestigd vervalt,");
    }

    @Test
    void aMissionDecidesOtherwiseOnceItSawWhatThatChangesAndGoesBack() {
        String mission = announced();
        String page = "/notifications/rules/" + mission + "/reminder-two-weeks";
        Browser browser = service.browser("en");
        Map<String, String> week = new HashMap<>(Map.of(
                "position", "inherited",
                "offset", "1",
                "unit", "days",
                "side", "before",
                "anchor", "mission-start",
                "at", "09:00",
                "whose", "office",
                "workingDays", "before"));
        week.putAll(Map.of("lateJoiners", "while-useful", "usefulDays", "0", "times", "1", "version", "0"));
        week.put("offset", "7");
        Browser.Page seen = browser.submit(page, week).is(200);
        assertThat(seen.text())
                .contains("This is what it changes", "1 message to nobody yet moves.", "It is not saved yet.");
        assertThat(browser.get("/notifications/rules/" + mission).text()).contains("Two weeks before the start");

        week.put("seen", seen.hidden("seen"));
        week.put("offset", "10");
        assertThat(browser.submit(page, week).is(200).text())
                .as("what is saved is what was looked at")
                .contains("It is not saved yet.");
        week.put("offset", "7");
        assertThat(browser.submit(page, week).is(303).location())
                .isEqualTo("/notifications/rules/" + mission + "?done=saved");
        assertThat(browser.get("/notifications/rules/" + mission + "?done=saved")
                        .text())
                .contains("Saved", "One week before the start, at 09:00 in the office's time", "decided here");
        assertThat(browser.get("/notifications/rules").text()).contains("Two weeks before the start");
        await("whoever planned the mission at that moment by the rules of a second ago is put right")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(due(mission, "reminder-two-weeks")).isEqualTo("2027-03-18T08:00:00Z"));

        assertThat(browser.submit(page, week).is(303).location())
                .as("sent twice")
                .contains("done=saved");
        week.put("offset", "9");
        week.put("seen", browser.submit(page, week).is(200).hidden("seen"));
        assertThat(browser.submit(page, week).is(412).text()).contains("Someone else changed this meanwhile");
        Browser.Page back = browser.get(page + "?as=inherited").is(200);
        assertThat(back.html()).contains("value=\"14\"");
    }

    @Test
    void theEndOfAgreementsIsRemindedOfByRulesOfTheOfficeAlone() {
        Browser browser = service.browser("nl");
        assertThat(browser.get("/notifications/rules").is(200).text())
                .contains(
                        "26 weken voor het einde van de overeenkomst, om 09:00 in de tijd van het bureau, aan medewerkers");
        String mission = announced();
        assertThat(browser.get("/notifications/rules/" + mission).is(200).text())
                .doesNotContain("het einde van de overeenkomst");
        String page = "/notifications/rules/office/agreement-two-months";
        assertThat(browser.get(page).is(200).html()).doesNotContain("lateJoiners", "organisations");
        Map<String, String> wanted = new HashMap<>(Map.of(
                "position", "inherited",
                "offset", "61",
                "unit", "days",
                "side", "before",
                "anchor", "agreement-end",
                "at", "10:30",
                "whose", "office",
                "workingDays", "after",
                "times", "1"));
        wanted.put("version", "0");
        assertThat(browser.submit("/notifications/rules/" + mission + "/agreement-two-months", wanted)
                        .is(400)
                        .text())
                .contains("deze regel geldt voor het hele bureau");
        wanted.put("seen", browser.submit(page, wanted).is(200).hidden("seen"));
        browser.submit(page, wanted).is(303);
        assertThat(browser.get("/notifications/rules").text())
                .contains("61 dagen voor het einde van de overeenkomst, om 10:30");
        wanted.put("anchor", "mission-start");
        assertThat(browser.submit(page, wanted).is(400).text()).contains("daar kan dit bericht niet over gaan");
    }

    @Test
    void whatIsWrongIsSaidAtEachField() {
        Map<String, String> wrong = Map.of(
                "anchor", "accepted",
                "side", "before",
                "offset", "3",
                "unit", "days",
                "whose", "mission",
                "workingDays", "any-day",
                "lateJoiners", "skip",
                "times", "3");
        String text = service.browser("en")
                .submit("/notifications/rules/office/reminder-two-weeks", wrong)
                .is(400)
                .text();
        assertThat(text)
                .contains("nobody knows beforehand", "Time of day: fill this in", "Days in between: fill this in");
        service.browser("en").get("/notifications/rules/office/nothing").is(404);
        service.browser("en").get("/notifications/rules/no-such-kind").is(404);
        service.browser("en")
                .get("/notifications/rules/office/new?message=moved")
                .is(400);
    }

    @Test
    void anotherMessageIsLetGoOutForOneKindOfMissionOnceHoweverOftenItsFormIsSent() {
        Browser browser = service.browser("nl");
        String form = "/notifications/rules/fair/new";
        Browser.Page fresh = browser.get(form + "?message=thanks").is(200);
        Map<String, String> filled = new HashMap<>(Map.of(
                "message", "thanks",
                "key", fresh.hidden("key"),
                "anchor", "mission-end",
                "offset", "6",
                "unit", "hours",
                "side", "after",
                "whose", "mission",
                "workingDays", "any-day",
                "lateJoiners", "send-now",
                "times", "1"));
        filled.put("quiet", "true");
        Browser.Page seen =
                browser.submitFrom(form + "?message=thanks", form, filled).is(200);
        filled.put("seen", seen.hidden("seen"));
        browser.submitFrom(form + "?message=thanks", form, filled).is(303);
        browser.submitFrom(form + "?message=thanks", form, filled).is(303);
        assertThat(browser.get("/notifications/rules/fair").text())
                .contains(
                        "Zes uur na het einde, aan iedereen met een plaats.",
                        "Niemand krijgt het 's nachts",
                        "alleen hier");
        assertThat(browser.get("/notifications/rules").text()).doesNotContain("Zes uur na het einde");
    }

    @Test
    void programsDoTheSame() {
        String mission = announced();
        WebTestClient staff = service.staff();
        Map<String, Object> rule = new HashMap<>(Map.of(
                "anchor", "MISSION_START",
                "offset", 3,
                "unit", "DAYS",
                "side", "BEFORE",
                "at", "12:00",
                "whose", "PERSON",
                "lateJoiners", "SKIP",
                "usefulDays", 0));
        JsonNode preview = staff.post()
                .uri(API + mission + "/reminder-last-day/previews")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(rule)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(preview.path("moved").path("messages").asInt()).isOne();
        put(mission, rule, "\"7\"").expectStatus().isEqualTo(412);
        put(mission, rule, "\"0\"").expectStatus().isOk().expectHeader().exists(HttpHeaders.ETAG);
        JsonNode read = staff.get()
                .uri(API + mission + "/reminder-last-day")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(read.path("whose").asString()).isEqualTo("PERSON");
        assertThat(read.path("changed").asString()).isEqualTo(mission);
        staff.delete()
                .uri(API + mission + "/reminder-last-day")
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        rule.put("message", "FOLLOW_UP");
        rule.put("anchor", "ANSWER_MISSING");
        rule.put("side", "AFTER");
        staff.post()
                .uri(API + mission)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(rule)
                .exchange()
                .expectStatus()
                .isCreated();
        staff.get().uri(API + UUID.randomUUID()).exchange().expectStatus().isNotFound();
        service.anybody().get().uri(API + "office").exchange().expectStatus().isUnauthorized();
    }

    private WebTestClient.ResponseSpec put(String mission, Map<String, Object> rule, String version) {
        return service.staff()
                .put()
                .uri(API + mission + "/reminder-last-day")
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.IF_MATCH, version)
                .bodyValue(rule)
                .exchange();
    }

    private String announced() {
        String mission = UUID.randomUUID().toString();
        service.others().announce(mission);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            JsonNode timeline = timeline(mission);
            return timeline != null && timeline.path("occurrences").size() > 3;
        });
        return mission;
    }

    private String due(String mission, String rule) {
        for (JsonNode occurrence : timeline(mission).path("occurrences")) {
            if (occurrence.path("rule").asString().equals(rule)) {
                return occurrence.path("dueAt").asString();
            }
        }
        return "";
    }

    private JsonNode timeline(String mission) {
        return service.staff()
                .get()
                .uri("/api/notification/v1/missions/" + mission + "/timeline")
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }
}
