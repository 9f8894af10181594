// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.notification.Api;
import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.correspondence.storage.MongoCorrespondenceStore;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What staff do to mails, on pages without script and by the API. */
@OnOneDatabase
class ActPagesIT {
    private static final String V1 = "/api/notification/v1";
    private static final String TWO_WEEKS_BEFORE = "2027-03-11T09:00:00Z";

    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;
    private final Api api;
    private final String mission = id();
    private final String sanne = id();

    ActPagesIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
        api = service.api();
    }

    @BeforeEach
    void sanneHasAPlace() {
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, sanne, "nl", "Europe/Amsterdam");
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee");
        awaitTimeline(text -> assertThat(text).contains("1 person (at present)"));
    }

    @Test
    void aReminderThatIsHeldGoesOutWhenItIsLetGoAndNotBefore() {
        decide(reminder(), "HOLD").is(303);
        awaitTimeline(text -> assertThat(text).contains("held"));
        service.clock().set(TWO_WEEKS_BEFORE);
        others.join(mission, id(), "en", "Europe/London");
        awaitTimeline(text -> assertThat(text).contains("2 people (at present)"));
        assertThat(inbox.subjects(to(sanne))).hasSize(2);
        Browser.Page answered = decide(reminder(), "RELEASE");
        assertThat(service.browser("en").get(answered.is(303).location()).text())
                .contains("It goes on");
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over 14 dagen");
    }

    @Test
    void aReminderThatIsLeftOutIsFoldedWithItsReasonAndCanBePlannedAgain() {
        decide(reminder(), "LEAVE_OUT").is(303);
        awaitTimeline(
                text -> assertThat(text).contains("1 message that is not sent", "We left it out.", "Plan it again"));
        decide(reminder(), "BRING_BACK").is(303);
        service.clock().set(TWO_WEEKS_BEFORE);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over 14 dagen");
    }

    @Test
    void aReminderCanGoOutAtOnceAndADecisionOnWhatIsNotSoAnyMoreIsRefused() {
        String reminder = reminder();
        long seen = version(reminder);
        decide(reminder, "SEND_NOW").is(303);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over");
        Browser.Page refused = decide(reminder, "LEAVE_OUT", seen).is(303);
        assertThat(service.browser("nl").get(refused.location()).text())
                .contains("Dat is niet gelukt", "veranderd sinds je keek");
        apiDecision(mission + "/messages/" + reminder, "HOLD", seen)
                .expectStatus()
                .isEqualTo(412);
        service.staff()
                .post()
                .uri(V1 + "/missions/{mission}/messages/{message}/decisions", mission, reminder)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"act\":\"HOLD\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        apiDecision(mission + "/messages/nothing", "HOLD", 0).expectStatus().isNotFound();
    }

    @Test
    void whoIsToGetItIsShownWithTheMailInThatPersonsLanguage() {
        String query = "message=" + reminder();
        Browser browser = service.browser("en");
        assertThat(browser.get(path("/planned?" + query)).is(200).text())
                .contains("Person " + sanne.substring(0, 4), "Dutch", "View");
        assertThat(browser.get(path("/planned/mail?" + query + "&registration=" + sanne))
                        .is(200)
                        .text())
                .contains("Waterstofmissie naar Hamburg", "Met vriendelijke groet");
        browser.get(path("/planned/mail?" + query + "&registration=" + id())).is(404);
        browser.get(path("/planned?message=nothing")).is(404);
        browser.get(path("/planned")).is(400);
    }

    @Test
    void whatWasSentIsReadAsItWasSentWhateverTheTextSaysToday() {
        String letter = letter("accepted");
        assertThat(read(letter).path("reads").asString()).isEqualTo("SENT");
        assertThat(read(letter).path("subject").asString()).startsWith("U gaat mee");
        saveText("accepted:mission:" + mission, "Heel andere woorden", "Nieuwe tekst. [Mijn pagina]({{ownPage}})");
        JsonNode read = read(letter);
        assertThat(read.path("subject").asString()).startsWith("U gaat mee");
        assertThat(read.path("plain").asString()).contains("/join/my/example").doesNotContain("Nieuwe tekst");
        String other = id();
        others.join(mission, other, "nl", "Europe/Amsterdam");
        inbox.awaitSubjects(to(other), "ontvangen", "Heel andere woorden");
        saveText("accepted:mission:" + mission, "Nog weer anders", "Ook dit is nieuw. [Mijn pagina]({{ownPage}})");
        assertThat(read(letterTo("accepted", other)).path("subject").asString()).isEqualTo("Heel andere woorden");

        others.rename(mission, "Ports of the north", 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(read(letter).path("missionChanged").asBoolean())
                                .isTrue());
        assertThat(read(letter).path("missionAsSent").asBoolean()).isTrue();
        assertThat(read(letter).path("plain").asString())
                .contains("Waterstofmissie naar Hamburg")
                .doesNotContain("Ports of the north");
        assertThat(service.browser("en").get(path("/letters/" + letter)).is(200).text())
                .contains("As it was sent", "have changed since", "as they were then", "U gaat mee")
                .doesNotContain("as it is now");
        assertThat(service.browser("en")
                        .get(path("/letters/" + letter + "/mail"))
                        .is(200)
                        .html())
                .contains("U gaat mee");
        service.browser("en")
                .get("/notifications/" + id() + "/letters/" + letter)
                .is(404);
    }

    @Test
    void whatWasSentShowsTheMissionAndThePlaceAsTheyWereThen() {
        service.clock().set(TWO_WEEKS_BEFORE);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over 14 dagen");
        String reminder = letter("reminder");
        String accepted = letter("accepted");
        List<String> sent = List.of(read(reminder).toString(), read(accepted).toString());

        service.clock().set("2027-03-20T09:00:00Z");
        others.move(mission, "2027-04-08T09:00", 1);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over 14 dagen", "Nieuwe datum");
        others.withdraw(mission, sanne);
        inbox.awaitSubjects(
                to(sanne), "ontvangen", "U gaat mee", "begint over 14 dagen", "Nieuwe datum", "niet meer aangemeld");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(read(accepted).path("missionChanged").asBoolean())
                                .isTrue());
        assertThat(read(reminder).path("subject").asString()).contains("begint over 14 dagen");
        assertThat(read(accepted).path("plain").asString())
                .contains("25 maart 2027")
                .doesNotContain("april");
        assertThat(List.of(read(reminder).toString(), read(accepted).toString()))
                .as("nothing else is otherwise")
                .isEqualTo(sent.stream()
                        .map(each -> each.replace("\"missionChanged\":false", "\"missionChanged\":true"))
                        .toList());
    }

    @Test
    void whatWasSentBeforeMissionsWereKeptAlwaysSaysSo() {
        String letter = letter("accepted");
        Mono.from(service.bean(MongoDatabase.class)
                        .getCollection(MongoCorrespondenceStore.COLLECTION)
                        .updateOne(
                                Filters.eq("state.letters.id", letter),
                                Updates.combine(
                                        Updates.unset("state.letters.0.toldIn"),
                                        Updates.unset("state.letters.1.toldIn"))))
                .block();
        assertThat(read(letter).path("missionAsSent").asBoolean()).isFalse();
        String path = path("/letters/" + letter);
        assertThat(service.browser("en").get(path).is(200).text())
                .contains("What is not kept, you see here as it is now.")
                .doesNotContain("have changed since");
        assertThat(service.browser("nl").get(path).is(200).text())
                .contains("Hoe de missie en de plaats van deze persoon toen waren");
    }

    @Test
    void aLetterToOnePersonIsWrittenOtherwiseThanTheOthers() {
        String letter = waiting();
        Browser.Page editor = service.browser("en")
                .submitFrom(
                        path("/letters/" + letter),
                        path("/letters/" + letter + "/decisions"),
                        Map.of(
                                "act",
                                "OWN_TEXT",
                                "version",
                                String.valueOf(read(letter)
                                        .path("delivery")
                                        .path("version")
                                        .asLong()),
                                "back",
                                "LETTER"))
                .is(303);
        String text = "address-changed:message:" + mission + "~" + letter;
        assertThat(URLDecoder.decode(editor.location(), StandardCharsets.UTF_8))
                .endsWith("/notifications/texts/" + text);
        assertThat(service.browser("en")
                        .get("/notifications/texts/" + text)
                        .is(200)
                        .text())
                .contains("a single message of this mission");
        saveText(text, "Voor u alleen", "Uw nieuwe pagina: [Mijn pagina]({{ownPage}})");
        others.contact(sanne, "new-" + to(sanne), "nl", "Europe/Amsterdam", 2);
        JsonNode held = read(letter);
        assertThat(held.path("delivery").path("state").asString()).isEqualTo("HELD");
        letterDecision(letter, "RELEASE", 1).expectStatus().isEqualTo(412);
        letterDecision(letter, "RELEASE", held.path("delivery").path("version").asLong())
                .expectStatus()
                .isOk();
        inbox.awaitSubjects("new-" + to(sanne), "Voor u alleen");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(read(letter).path("reads").asString()).isEqualTo("SENT"));
        assertThat(read(letter).path("subject").asString()).isEqualTo("Voor u alleen");
        letterDecision(
                        letter,
                        "OWN_TEXT",
                        read(letter).path("delivery").path("version").asLong())
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void allCopiesOfAMessageThatFollowsEachPersonsStepsAreHeldAndLeftOut() {
        String letter = waiting();
        apiDecision(mission + "/messages/address-changed", "HOLD", 0)
                .expectStatus()
                .isOk();
        assertThat(read(letter).path("acts").toString()).contains("RELEASE", "LEAVE_OUT", "OWN_TEXT");
        awaitTimeline(text -> assertThat(text).contains("1 held", "Let go"));
        assertThat(service.browser("en")
                        .get(path("/people?message=address-changed"))
                        .is(200)
                        .text())
                .contains("How far it is", "1 held");
        decide("address-changed", "LEAVE_OUT", 0).is(303);
        assertThat(read(letter).path("acts").toString()).contains("SEND_NOW");
        apiDecision(mission + "/messages/address-changed", "BRING_BACK", 0)
                .expectStatus()
                .isEqualTo(409);
        letterDecision(
                        letter,
                        "SEND_NOW",
                        read(letter).path("delivery").path("version").asLong())
                .expectStatus()
                .isOk();
        others.contact(sanne, "new-" + to(sanne), "nl", "Europe/Amsterdam", 2);
        inbox.awaitSubjects("new-" + to(sanne), "is gewijzigd");
    }

    /** The person's topic is ahead of the contacts': a letter waits for the address. */
    private String waiting() {
        others.raiseLinks(sanne, 2);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(api.states(mission, "address-changed")).contains("QUEUED"));
        return letter("address-changed");
    }

    @Test
    void thePersonsPageSaysWhatBecameOfEachMailAndWhatIsStillToCome() {
        String late = id();
        decide(reminder(), "SEND_NOW").is(303);
        inbox.awaitSubjects(to(sanne), "ontvangen", "U gaat mee", "begint over");
        String text =
                service.browser("en").get(path("/people/" + sanne)).is(200).text();
        assertThat(text)
                .contains(
                        "Mail to Person " + sanne.substring(0, 4),
                        "in Dutch",
                        "You have a place",
                        "Reminder: the mission starts soon",
                        "Still to come",
                        "Thank you");
        assertThat(service.browser("nl").get(path("/people/" + sanne)).is(200).text())
                .contains("Mail aan Person", "Komt nog", "Bedankt");
        service.browser("en").get(path("/people/" + late)).is(404);
        JsonNode mail = json("/missions/" + mission + "/people/" + sanne + "/deliveries");
        assertThat(mail.path("missions").get(0).path("deliveries")).hasSize(3);
        assertThat(mail.path("missions").get(0).path("ahead").toString()).contains("thanks", "PLANNED");
    }

    private Browser.Page decide(String message, String act) {
        return decide(message, act, version(message));
    }

    private Browser.Page decide(String message, String act, long version) {
        return service.browser("en")
                .submitFrom(
                        "/notifications/" + mission,
                        path("/decisions"),
                        Map.of("act", act, "version", String.valueOf(version), "message", message, "back", "TIMELINE"));
    }

    private WebTestClient.ResponseSpec apiDecision(String message, String act, long version) {
        return post("/missions/" + message + "/decisions", act, version);
    }

    private WebTestClient.ResponseSpec letterDecision(String letter, String act, long version) {
        return post("/deliveries/" + letter + "/decisions", act, version);
    }

    private WebTestClient.ResponseSpec post(String path, String act, long version) {
        return service.staff()
                .post()
                .uri(V1 + path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + version + "\"")
                .bodyValue("{\"act\":\"" + act + "\"}")
                .exchange();
    }

    private void saveText(String id, String subject, String body) {
        JsonNode text = json("/texts/" + id);
        service.staff()
                .put()
                .uri(V1 + "/texts/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + text.path("version").asLong() + "\"")
                .bodyValue(Map.of(
                        "wordings", Map.of("nl", Map.of("subject", subject, "body", body)), "inherited", new String[] {
                            "en", "de", "zh-Hans"
                        }))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String reminder() {
        return occurrence("reminder").path("id").asString();
    }

    private long version(String message) {
        for (JsonNode occurrence : api.timeline(mission).path("occurrences")) {
            if (occurrence.path("id").asString().equals(message)) {
                return occurrence.path("version").asLong();
            }
        }
        throw new AssertionError("No occurrence " + message);
    }

    private JsonNode occurrence(String template) {
        for (JsonNode occurrence : api.timeline(mission).path("occurrences")) {
            if (occurrence.path("template").asString().equals(template)) {
                return occurrence;
            }
        }
        throw new AssertionError("No " + template);
    }

    private String letter(String template) {
        return letterTo(template, sanne);
    }

    private String letterTo(String template, String person) {
        for (JsonNode delivery : api.deliveries(mission)) {
            if (delivery.path("template").asString().equals(template)
                    && delivery.path("registrationId").asString().equals(person)) {
                return delivery.path("id").asString();
            }
        }
        throw new AssertionError("No letter " + template);
    }

    private JsonNode read(String letter) {
        return json("/deliveries/" + letter);
    }

    private JsonNode json(String path) {
        return service.staff()
                .get()
                .uri(V1 + path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private String path(String rest) {
        return "/notifications/" + mission + rest;
    }

    private void awaitTimeline(Consumer<String> holds) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> holds.accept(service.browser("en")
                        .get("/notifications/" + mission)
                        .is(200)
                        .text()));
    }

    private static String to(String person) {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
