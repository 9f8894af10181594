// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Browser;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.session.Role;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@OnOneDatabase
class TextPagesIT {
    private static final String V1 = "/api/notification/v1/texts/";
    private static final String PATH = "/notifications/texts/";

    private final RunningService service;
    private final OtherServices others;

    TextPagesIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        service.clock().set("2027-01-10T10:00:00Z");
    }

    @Test
    void whatStaffGetIsTheOfficesAloneAndInTheLanguagesOfStaff() {
        Browser browser = service.browser("en");
        String page = browser.get("/notifications/texts/staff-digest").is(200).text();
        assertThat(page).contains("This text goes to staff", "{{lineLink}}").doesNotContain("{{>when}}", "German");
        assertThat(browser.get("/notifications/texts/staff-digest/preview?showLanguage=nl")
                        .is(200)
                        .text())
                .contains("Vandaag wachten er", "5 berichten zijn niet aangekomen");
        browser.get("/notifications/texts/staff-digest:kind:trade-mission").is(404);
        browser.get("/notifications/texts").is(200);
    }

    @Test
    void whatStaffWriteForAMissionIsWhatItsPeopleGet() {
        String mission = id();
        String person = id();
        others.announce(mission);
        awaitMission(mission);
        String text = "confirm-address:mission:" + mission;
        put(text, 0, body("Welkom bij {{mission}}", "{{>greeting}}\\n\\n[Ja]({{confirmLink}})"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
        others.start(mission, person, "nl", "Europe/Amsterdam");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(service.inbox().subjects(person + "@example.org"))
                        .anyMatch(subject -> subject.startsWith("Welkom bij ")));
    }

    @Test
    void allThatIsWrongIsNamedAtOnceAndNothingIsSaved() {
        JsonNode problem = put("thanks", 0, """
                        {"wordings": {"nl": {"subject": "**Dank**", "body": "Dag {{naam}}\\n\\n[x](javascript:alert)"},
                          "en": {"subject": "Thanks", "body": "{{#named}}x"}}, "inherited": ["de"]}""")
                .expectStatus()
                .isBadRequest()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(problem.toString())
                .contains(
                        "wordings.nl.subject",
                        "wordings.nl.body[0]",
                        "wordings.nl.body[2]",
                        "wordings.en.body[0]",
                        "wordings.zh-Hans",
                        "do you mean {{name}}?");
        service.staff().get().uri(V1 + "thanks").exchange().expectHeader().valueEquals("ETag", "\"0\"");
    }

    @Test
    void theEditorSavesShowsAndGoesBack() {
        Browser browser = service.browser("nl");
        assertThat(browser.get("/notifications/texts").is(200).text()).contains("Aanmelden", "zoals meegeleverd");
        String page = browser.get(PATH + "received").is(200).html();
        assertThat(page).contains("Wij hebben uw aanmelding voor {{mission}} ontvangen", "moet erin");

        Map<String, String> typed = typed("Dank, {{mision}}", "{{>greeting}}\n\n[Kijk]({{ownPage}})");
        assertThat(browser.submitFrom(PATH + "received", PATH + "received", typed)
                        .is(400)
                        .html())
                .contains("bedoel je {{mission}}?", "Dank, {{mision}}");
        typed.put("wordings.de.subject", "Danke");
        typed.put("wordings.de.body", "Danke");
        typed.put("wordings.nl.subject", "Dank, {{mission}}");
        assertThat(browser.submitFrom(PATH + "received", PATH + "received", typed)
                        .is(400)
                        .text())
                .contains("je schreef hier iets");
        typed.remove("wordings.de.subject");
        typed.remove("wordings.de.body");
        assertThat(browser.submitFrom(PATH + "received", PATH + "received/preview", typed)
                        .is(200)
                        .html())
                .contains("https://kogge.example/join/my/example", "Waterstofmissie");
        browser.submitFrom(PATH + "received", PATH + "received", typed).is(303);
        assertThat(browser.get("/notifications/texts").is(200).text()).contains("gewijzigd op 10 januari 2027");
        assertThat(browser.get(PATH + "received/preview?showLanguage=nl")
                        .is(200)
                        .text())
                .contains("Dank, ");
        assertThat(browser.get(PATH + "received/preview?showLanguage=zh-Hans&showAs=plain")
                        .is(200)
                        .text())
                .contains("我们已收到您的报名");
        assertThat(browser.get(PATH + "received/versions").is(200).text())
                .contains("geldt nu", "weg:", "Dank, {{mission}}");
        browser.submitFrom(PATH + "received/versions", PATH + "received/returns", Map.of("version", "1", "number", "0"))
                .is(303);
        assertThat(browser.get(PATH + "received/preview?showLanguage=nl")
                        .is(200)
                        .text())
                .contains("Wij hebben uw aanmelding");
        // somebody else's change meanwhile
        typed.put("version", "1");
        assertThat(browser.submitFrom(PATH + "received", PATH + "received", typed)
                        .is(412)
                        .text())
                .contains("Iemand anders");
    }

    @Test
    void aTestGoesToTheOfficesOwnAddressesOnly() {
        Browser browser = service.browser("en");
        Map<String, String> typed = typed("Proef {{mission}}", "{{>greeting}}\n\n[Kijk]({{ownPage}})");
        typed.put("testAddress", "somebody@elsewhere.example");
        assertThat(browser.submitFrom(PATH + "accepted", PATH + "accepted/tests", typed)
                        .is(400)
                        .text())
                .contains("only to an address that ends in @groningen.example");
        typed.put("testAddress", "marijke@groningen.example");
        typed.put("showLanguage", "nl");
        assertThat(browser.submitFrom(PATH + "accepted", PATH + "accepted/tests", typed)
                        .is(200)
                        .text())
                .contains("The test is sent");
        assertThat(service.inbox().subjects("marijke@groningen.example"))
                .anyMatch(subject -> subject.startsWith("[Test] Proef "));
        service.staff().get().uri(V1 + "accepted").exchange().expectHeader().valueEquals("ETag", "\"0\"");
    }

    @Test
    void aMailInItsFrameCanDoNothing() {
        String session = service.bean(SessionTokens.class)
                .issue(new StaffPrincipal("staff-1", "Marijke", Set.of(Role.STAFF)), 1);
        service.anybody()
                .get()
                .uri(PATH + "accepted/preview?showLanguage=de")
                .cookie("kogge_session", session)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy ->
                                assertThat(policy).contains("sandbox", "default-src 'none'", "frame-ancestors 'self'"))
                .expectHeader()
                .valueEquals("X-Frame-Options", "SAMEORIGIN");
        service.anybody().get().uri(V1 + "accepted").exchange().expectStatus().isUnauthorized();
    }

    private static Map<String, String> typed(String subject, String body) {
        Map<String, String> typed = new HashMap<>();
        typed.put("wordings.nl.subject", subject);
        typed.put("wordings.nl.body", body);
        typed.put("inherited[0]", "en");
        typed.put("inherited[1]", "de");
        typed.put("inherited[2]", "zh-Hans");
        typed.put("version", "0");
        return typed;
    }

    private static String body(String subject, String body) {
        return """
                {"wordings": {"nl": {"subject": "%s", "body": "%s"}}, "inherited": ["en", "de", "zh-Hans"]}""".formatted(subject, body);
    }

    private WebTestClient.ResponseSpec put(String id, long version, String json) {
        return service.staff()
                .put()
                .uri(V1 + id)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private void awaitMission(String mission) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        service.browser("nl").get("/notifications/" + mission).is(200));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
