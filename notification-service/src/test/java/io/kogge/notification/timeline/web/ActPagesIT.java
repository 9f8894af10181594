// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Browser;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What staff do to mails, on pages without script and by the API. */
@OnOneDatabase
class ActPagesIT extends SannesMail {
    ActPagesIT(TestDatabase database) {
        super(database);
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
}
