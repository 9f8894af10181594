// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Api;
import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Writing to people whom staff choose. */
@OnOneDatabase
class BroadcastPagesIT {
    private static final String V1 = "/api/notification/v1/missions/";
    private static final String GREETING = "{{>greeting}}\n\n";

    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;
    private final Api api;
    private final String mission = id();
    private final String sanne = id();
    private final String li = id();
    private final String waiting = id();

    BroadcastPagesIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
        api = service.api();
    }

    @BeforeEach
    void twoHaveAPlaceAndOneWaits() {
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, sanne, "nl", "Europe/Amsterdam");
        others.join(mission, li, "zh-Hans", "Asia/Shanghai");
        others.contact(waiting, "de", "Europe/Berlin");
        others.submit(mission, waiting);
        others.waitlist(mission, waiting);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                count("accepted", "waitlisted").path("people").asLong())
                        .isEqualTo(3));
    }

    @Test
    void whoIsChosenIsCountedByLanguageBeforeAnythingGoesOut() {
        assertThat(count("accepted").path("languages").toString()).isEqualTo("{\"nl\":1,\"zh-Hans\":1}");
        String text = service.browser("en").get(path()).is(200).text();
        assertThat(text).contains("2 people get it.", "Dutch: 1", "Chinese: 1", "Send it to 2 people");
        Map<String, String> form = form("k");
        form.put("standings", "waitlisted");
        Browser.Page waitlisted = service.browser("nl")
                .submitFrom(path(), path() + "/people", form)
                .is(200);
        assertThat(waitlisted.text()).contains("1 persoon krijgt het.", "Duits: 1", "Versturen aan 1 persoon");
        form.put("standings", "undecided");
        assertThat(service.browser("en")
                        .submitFrom(path(), path() + "/people", form)
                        .is(200)
                        .text())
                .contains("Nobody is chosen.");
        form.remove("standings");
        service.browser("en").submitFrom(path(), path() + "/people", form).is(400);
    }

    @Test
    void whoHasNotSaidWhatCameOfItCanBeChosen() {
        Browser staff = service.browser("en");
        String note = "/notifications/" + mission + "/answers/" + sanne;
        String version = staff.get(note).is(200).hidden("version");
        staff.submit(
                        note,
                        Map.of("version", version, "conclusion", "results", "counts.agreement", "1", "currency", "EUR"))
                .is(303);
        Map<String, String> form = form("k");
        form.put("answering", "not-answered");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(staff.submitFrom(path(), path() + "/people", form)
                                .is(200)
                                .text())
                        .contains("1 person gets it.", "Chinese: 1"));
        form.put("answering", "answered");
        assertThat(staff.submitFrom(path(), path() + "/people", form).is(200).text())
                .contains("1 person gets it.", "Dutch: 1");
    }

    @Test
    void aLanguageThatIsMissingIsNamedAndNothingGoesOut() {
        Map<String, String> form = form(id());
        form.put("wordings.nl.subject", "Neem uw paspoort mee");
        form.put("wordings.nl.body", GREETING + "Vergeet uw paspoort niet.");
        Browser.Page refused = service.browser("en").submit(path(), form).is(400);
        assertThat(refused.text()).contains("Check 1 field", "Chinese").doesNotContain("Chinese: 0");
        form.put("wordings.zh-Hans.subject", "护照");
        form.put("wordings.zh-Hans.body", GREETING + "{{passport}}");
        assertThat(service.browser("nl").submit(path(), form).is(400).text()).contains("{{passport}}");
        Map<String, String> untouched = form(id());
        untouched.put("organisations", "business");
        assertThat(send(Map.of(
                                "key",
                                id(),
                                "purpose",
                                "NEWS",
                                "standings",
                                List.of("ACCEPTED"),
                                "languages",
                                List.of("nl"),
                                "wordings",
                                Map.of(
                                        "nl",
                                        Map.of(
                                                "subject",
                                                "Bericht",
                                                "body",
                                                beginning(service.browser("nl")
                                                        .get(path())
                                                        .html())))))
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("text-says-nothing");
        assertThat(inbox.subjects(to(sanne))).noneMatch(subject -> subject.contains("paspoort"));
    }

    @Test
    void everybodyGetsItOnceInTheirLanguageAndItCanBeReadAsItWasSent() {
        String key = id();
        Map<String, String> form = written(key);
        assertThat(service.browser("en")
                        .submitFrom(path(), path() + "/mail", form)
                        .is(200)
                        .text())
                .contains("Person ");
        Browser.Page sent = service.browser("en").submit(path(), form).is(303);
        assertThat(sent.location()).contains("done=written");
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "Neem uw paspoort mee");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(inbox.subjects(to(li))).anyMatch(subject -> subject.contains("护照")));
        assertThat(inbox.subjects(to(waiting))).noneMatch(subject -> subject.contains("paspoort"));
        assertThat(Inbox.text(inbox.last(to(sanne))))
                .contains("Vergeet uw paspoort niet", "Beste Person " + sanne.substring(0, 4));

        service.browser("en").submit(path(), form).is(303);
        String message = "written:" + mission + ":" + key;
        String progress = "/notifications/" + mission + "/people?message=" + message;
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                service.browser("nl").get(progress).is(200).text())
                        .contains("Neem uw paspoort mee", "2 verstuurd"));
        assertThat(service.browser("nl").get("/notifications/" + mission).text())
                .contains("Neem uw paspoort mee");
        assertThat(inbox.subjects(to(sanne))).hasSize(3);
        JsonNode letter = letter(sanne);
        assertThat(letter.path("reads").asString()).isEqualTo("SENT");
        assertThat(letter.path("plain").asString()).contains("Vergeet uw paspoort niet");
    }

    @Test
    void aPauseHoldsWhatIsNotHandedOverAndItGoesOnWhenItIsLetGo() {
        String nora = id();
        others.submit(mission, nora);
        others.accept(mission, nora, AcceptedHow.DIRECT);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(count("accepted").path("people").asLong()).isEqualTo(3));
        String key = id();
        String message = "written:" + mission + ":" + key;
        service.browser("en").submit(path(), written(key)).is(303);
        // nobody knows yet how to reach her
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.states(mission, "written")).contains("QUEUED", "SENT"));
        String progress = "/notifications/" + mission + "/people?message=" + message;
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                service.browser("en").get(progress).is(200).text())
                        .contains("2 sent", "1 waiting to be sent", "Hold"));
        decide(message, "HOLD");
        assertThat(service.browser("en").get(progress).is(200).text()).contains("1 held", "Let go");
        others.contact(nora, "nl", "Europe/Amsterdam");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(inbox.subjects(to(nora))).anyMatch(subject -> subject.contains("U gaat mee")));
        assertThat(inbox.subjects(to(nora))).noneMatch(subject -> subject.contains("paspoort"));
        decide(message, "RELEASE");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(inbox.subjects(to(nora))).anyMatch(subject -> subject.contains("paspoort")));
    }

    /** RFC 8058 for what informs; what belongs to the mission says why it comes, and cannot be ended. */
    @Test
    void newsCanBeEndedInOneClickAndWhatBelongsToTheMissionCannot() throws Exception {
        Map<String, String> news = written(id());
        news.put("purpose", "news");
        service.browser("nl").submit(path(), news).is(303);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "Neem uw paspoort mee");
        String link = inbox.last(to(sanne)).getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        assertThat(inbox.last(to(sanne)).getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(Inbox.text(inbox.last(to(sanne))))
                .contains("/unsubscribe/")
                .doesNotContain("daarom niet stopzetten");
        String page = URI.create(link).getPath();
        assertThat(Browser.fresh(service.anybody(), "en").get(page).is(200).text())
                .contains("nieuws en andere informatie van het bureau", "herinneringen");
        service.anybody()
                .post()
                .uri(page)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("List-Unsubscribe=One-Click")
                .exchange()
                .expectStatus()
                .isOk();

        String key = id();
        Map<String, String> more = written(key);
        more.put("purpose", "news");
        service.browser("nl").submit(path(), more).is(303);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.states(mission, "news")).contains("SKIPPED UNSUBSCRIBED"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(inbox.subjects(to(li)))
                        .filteredOn(subject -> subject.contains("护照"))
                        .hasSize(2));
        assertThat(service.browser("nl")
                        .get("/notifications/" + mission + "/people?message=written:" + mission + ":" + key)
                        .is(200)
                        .text())
                .contains("Neem uw paspoort mee", "deze persoon wil zulke berichten niet meer");

        service.browser("nl").submit(path(), written(id())).is(303);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "Neem uw paspoort mee", "Neem uw paspoort mee");
        assertThat(inbox.last(to(sanne)).getHeader("List-Unsubscribe")).isNull();
        assertThat(Inbox.text(inbox.last(to(sanne)))).contains("daarom niet stopzetten");
    }

    @Test
    void whoWritesSaysWhatItIsForAndWhatNobodyTouchedBeginsSo() {
        Map<String, String> form = written(id());
        form.remove("purpose");
        assertThat(service.browser("nl").submit(path(), form).is(400).text()).contains("Hoort dit bij de missie?");
        Browser staff = service.browser("nl");
        Map<String, String> begun = form("k");
        begun.put("purpose", "news");
        begun.put("wordings.nl.subject", "Een eigen onderwerp");
        begun.put("wordings.nl.body", beginning(staff.get(path()).html()));
        Browser.Page counted =
                staff.submitFrom(path(), path() + "/people", begun).is(200);
        assertThat(beginning(counted.html())).contains("Nieuws van {{office}}");
        assertThat(counted.html()).contains("Een eigen onderwerp");
    }

    private void decide(String message, String act) {
        String html = service.browser("en")
                .get("/notifications/" + mission + "/people?message=" + message)
                .html();
        String version = html.replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
        service.browser("en")
                .submitFrom(
                        "/notifications/" + mission,
                        "/notifications/" + mission + "/decisions",
                        Map.of("act", act, "version", version, "message", message, "back", "MESSAGE"))
                .is(303);
    }

    private JsonNode letter(String person) {
        for (JsonNode delivery : api.deliveries(mission)) {
            if (delivery.path("template").asString().equals("written")
                    && delivery.path("registrationId").asString().equals(person)) {
                return json(
                        "/api/notification/v1/deliveries/" + delivery.path("id").asString());
            }
        }
        throw new AssertionError("No letter");
    }

    private Map<String, String> written(String key) {
        Map<String, String> form = form(key);
        form.put("wordings.nl.subject", "Neem uw paspoort mee");
        form.put("wordings.nl.body", GREETING + "Vergeet uw paspoort niet.");
        form.put("wordings.zh-Hans.subject", "请带护照");
        form.put("wordings.zh-Hans.body", GREETING + "请不要忘记护照。");
        return form;
    }

    private static Map<String, String> form(String key) {
        return new HashMap<>(Map.of("key", key, "purpose", "mission", "standings", "accepted"));
    }

    private static String beginning(String html) {
        return html.replaceAll("(?s).*name=\"wordings\\.nl\\.body\"[^>]*>(.*?)</textarea>.*", "$1")
                .replace("&gt;", ">");
    }

    private JsonNode count(String... standings) {
        return service.staff()
                .post()
                .uri(V1 + mission + "/selections/counts")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("standings", standings))
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private WebTestClient.ResponseSpec send(Map<String, Object> body) {
        return service.staff()
                .post()
                .uri(V1 + mission + "/selections")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private JsonNode json(String path) {
        return service.staff()
                .get()
                .uri(path)
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private String path() {
        return "/notifications/" + mission + "/write";
    }

    private static String to(String person) {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
