// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.delivery.usecase.Deliveries;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.notification.message.rendering.LinkWriter;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.links.SignedLinks;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What people get, from the form to the follow-up question, with the other services' events as they come. */
@OnEveryDatabase
class JourneyIT {
    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;

    JourneyIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
    }

    @Test
    void everybodyGetsEveryMessageOnceInTheirOwnLanguageAndTime() throws Exception {
        String mission = id();
        String sanne = id();
        String li = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.start(mission, sanne, "nl", "Europe/Amsterdam");
        inbox.awaitSubjects(to(sanne), "Bevestig uw e-mailadres");
        others.submit(mission, sanne);
        others.accept(mission, sanne, AcceptedHow.DIRECT);
        inbox.awaitSubjects(to(sanne), "Bevestig", "ontvangen", "U gaat mee");
        MimeMessage accepted = inbox.last(to(sanne));
        assertThat(accepted.getContentType()).startsWith("multipart/mixed");
        assertThat(accepted.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(accepted.getFrom()[0].toString()).contains("office@groningen.example");
        assertThat(Inbox.text(accepted))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "text/calendar; method=REQUEST; charset=UTF-8", "mission.ics")
                .contains("donderdag 25 maart 2027, 09:00");

        others.start(mission, li, "en", "Asia/Shanghai");
        inbox.awaitSubjects(to(li), "Confirm");
        others.submit(mission, li);
        others.waitlist(mission, li);
        inbox.awaitSubjects(to(li), "Confirm", "received", "waiting list");
        others.accept(mission, li, AcceptedHow.PROMOTED);
        inbox.awaitSubjects(to(li), "Confirm", "received", "waiting list", "A place has come free");
        assertThat(Inbox.text(inbox.last(to(li)))).contains("16:00", "METHOD:REQUEST");

        others.move(mission, "2027-04-08T09:00", 1);
        inbox.awaitSubjects(to(sanne), "Bevestig", "ontvangen", "U gaat mee", "Nieuwe datum");
        assertThat(Inbox.text(inbox.last(to(sanne)))).contains("METHOD:REQUEST", "SEQUENCE:1", "8 april 2027");

        service.clock().set("2027-03-11T09:00:00Z");
        assertThat(timeline(mission).path("occurrences").toString()).contains("DROPPED", "MISSION_MOVED");
        service.clock().set("2027-03-25T08:30:00Z");
        inbox.awaitSubjects(to(sanne), "Bevestig", "ontvangen", "U gaat mee", "Nieuwe datum", "begint over 14 dagen");

        service.clock().set("2027-04-11T09:00:00Z");
        inbox.awaitSubjects(
                to(sanne), "Bevestig", "ontvangen", "U gaat mee", "Nieuwe datum", "begint over 14 dagen", "Bedankt");
        service.clock().set("2027-07-09T09:00:00Z");
        inbox.awaitSubjects(
                to(sanne),
                "Bevestig",
                "ontvangen",
                "U gaat mee",
                "Nieuwe datum",
                "begint over 14 dagen",
                "Bedankt",
                "Wat heeft");
        answer(sanne, "AGREEMENT").expectStatus().isOk();
        service.clock().set("2027-07-23T09:00:00Z");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(states(mission, "follow-up")).contains("ALREADY_ANSWERED"));
        assertThat(inbox.subjects(to(sanne))).hasSize(7);
        assertThat(service.staff()
                        .get()
                        .uri("/api/notification/v1/missions/" + mission + "/follow-up-answers")
                        .exchange()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody()
                        .toString())
                .contains("AGREEMENT", "Person " + sanne.substring(0, 4));
        runEverythingAgain(mission);
        assertThat(inbox.subjects(to(sanne))).hasSize(7);
        assertThat(inbox.subjects(to(li))).hasSize(7 + 2);
    }

    @Test
    void aCancelledMissionIsToldOnceToWhoIsInvolvedAlsoWhoIsDecidedAfterIt() throws Exception {
        String mission = id();
        String accepted = id();
        String waiting = id();
        String late = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, accepted, "en", "Europe/London");
        others.contact(waiting, "en", "Europe/London");
        others.submit(mission, waiting);
        others.waitlist(mission, waiting);
        others.start(mission, late, "en", "Europe/London");
        inbox.awaitSubjects(to(accepted), "received", "You have a place");
        inbox.awaitSubjects(to(waiting), "received", "waiting list");
        inbox.awaitSubjects(to(late), "Confirm");
        others.cancel(mission, 1);
        inbox.awaitSubjects(to(accepted), "received", "You have a place", "Cancelled");
        assertThat(Inbox.text(inbox.last(to(accepted)))).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
        inbox.awaitSubjects(to(waiting), "received", "waiting list", "Cancelled");
        assertThat(Inbox.text(inbox.last(to(waiting)))).doesNotContain("METHOD:CANCEL");

        others.submit(mission, late);
        others.accept(mission, late, AcceptedHow.DIRECT);
        inbox.awaitSubjects(to(late), "Confirm", "Cancelled");
        assertThat(states(mission, "accepted")).contains("MISSION_CANCELLED");
        service.clock().set("2027-03-24T20:00:00Z");
        runEverythingAgain(mission);
        inbox.awaitSubjects(to(accepted), "received", "You have a place", "Cancelled");
        inbox.awaitSubjects(to(late), "Confirm", "Cancelled");
    }

    @Test
    void whoWithdrawsGetsTheEntryOutOfTheCalendarAndNoReminder() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "received", "You have a place");
        others.withdraw(mission, person);
        inbox.awaitSubjects(to(person), "received", "You have a place", "no longer registered");
        assertThat(Inbox.text(inbox.last(to(person)))).contains("METHOD:CANCEL", "SEQUENCE:1");
    }

    @Test
    void aBouncedMessageIsSeenAndCanBeSentAgainWithTheRightAddress() {
        String mission = id();
        String person = "unknown-" + id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.start(mission, person, "en", "Europe/London");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(states(mission, "confirm-address")).contains("BOUNCED", "5.1.1"));
        Browser.Page page =
                service.browser("en").get("/notifications/" + mission).is(200);
        assertThat(page.text()).contains("1 bounced", "the mailbox does not exist", "Send again");
        assertThat(service.browser("nl").get("/notifications").is(200).text()).contains("1 niet bezorgd");
        String delivery = timeline(mission).path("deliveries").get(0).path("id").asString();
        service.browser("en")
                .submitFrom(
                        "/notifications/" + mission,
                        "/notifications/" + mission + "/deliveries/" + delivery + "/retries",
                        Map.of())
                .is(303);
    }

    @Test
    void theAnswerPageAsksOnceAndKeepsWhatWasTyped() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "received", "You have a place");
        String path = "/answer/" + token(person);
        Browser browser = Browser.fresh(service.anybody(), "en");
        assertThat(browser.get(path).is(200).text()).contains("What came of the mission for you?", "Nothing yet");
        Browser.Page missing =
                browser.submit(path, Map.of("remark", "We met <two> buyers")).is(400);
        assertThat(missing.html()).contains("We met &lt;two&gt; buyers", "f-outcome");
        Browser.Page done = browser.submit(path, Map.of("outcome", "NEW_CONTACTS", "remark", "Two buyers"))
                .is(303);
        assertThat(browser.get(done.location()).is(200).text()).contains("Thank you", "New contacts");
        assertThat(browser.get(path).is(200).html()).contains("Two buyers");
        assertThat(service.browser("nl")
                        .get("/notifications/" + mission + "/answers")
                        .is(200)
                        .text())
                .contains("Nieuwe contacten", "Two buyers", "1 van 1");
    }

    @Test
    void whatIsWrongIsSaidAndChangesNothing() {
        WebTestClient staff = service.staff();
        String api = "/api/notification/v1";
        staff.get()
                .uri(api + "/missions/nope/timeline")
                .exchange()
                .expectStatus()
                .isNotFound();
        staff.get()
                .uri(api + "/missions/nope/follow-up-answers")
                .exchange()
                .expectStatus()
                .isNotFound();
        staff.post()
                .uri(api + "/occurrences/nope/runs")
                .exchange()
                .expectStatus()
                .isNotFound();
        staff.post()
                .uri(api + "/deliveries/nope/retries")
                .exchange()
                .expectStatus()
                .isNotFound();
        service.anybody()
                .get()
                .uri(api + "/missions/nope/timeline")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        service.anybody()
                .get()
                .uri(api + "/answers/a.b")
                .exchange()
                .expectStatus()
                .isNotFound();
        service.anybody()
                .get()
                .uri(api + "/openapi.json")
                .exchange()
                .expectStatus()
                .isOk();
        String token = token(id());
        for (Map.Entry<String, String> bad : Map.of(
                        "{}",
                        "outcome",
                        "{\"outcome\":\"PARTY\"}",
                        "outcome",
                        "{\"outcome\":7}",
                        "outcome",
                        "{\"outcome\":\"AGREEMENT\",\"x\":1}",
                        "\"x\"",
                        "{\"outcome\":\"AGREEMENT\",\"remark\":\"" + "x".repeat(2001) + "\"}",
                        "remark",
                        "{\"outcome\": oops",
                        "line 1")
                .entrySet()) {
            post(token, bad.getKey())
                    .expectStatus()
                    .isBadRequest()
                    .expectBody(String.class)
                    .value(body -> assertThat(body).contains(bad.getValue()));
        }
        post(token, "{\"outcome\":\"AGREEMENT\"}").expectStatus().isNotFound();
    }

    @Test
    void hundredsAtOnceGoOutInSeconds() {
        String mission = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        List<String> people = Stream.generate(JourneyIT::id).limit(200).toList();
        people.forEach(person -> others.contact(person, "en", "Europe/London"));
        people.forEach(person -> others.submit(mission, person));
        people.forEach(person -> others.accept(mission, person, AcceptedHow.DIRECT));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(sent(mission)).isEqualTo(400));
        long begin = System.nanoTime();
        others.move(mission, "2027-04-08T09:00", 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(sent(mission)).isEqualTo(600));
        System.out.println("200 messages in " + Duration.ofNanos(System.nanoTime() - begin));
    }

    private long sent(String mission) {
        return service.bean(Deliveries.class)
                .ofMission(mission)
                .filter(delivery -> !delivery.waiting())
                .count()
                .block();
    }

    private WebTestClient.ResponseSpec answer(String person, String outcome) {
        return post(token(person), "{\"outcome\":\"" + outcome + "\",\"remark\":\"\"}");
    }

    private WebTestClient.ResponseSpec post(String token, String body) {
        return service.anybody()
                .post()
                .uri("/api/notification/v1/answers/" + token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private String token(String person) {
        return service.bean(SignedLinks.class).token(LinkWriter.FOLLOW_UP, person, LinkWriter.FOLLOW_UP_VERSION);
    }

    private void runEverythingAgain(String mission) {
        for (JsonNode occurrence : timeline(mission).path("occurrences")) {
            if (occurrence.path("state").asString().equals("DONE")) {
                service.staff()
                        .post()
                        .uri(
                                "/api/notification/v1/occurrences/{id}/runs",
                                occurrence.path("id").asString())
                        .exchange()
                        .expectStatus()
                        .isAccepted();
            }
        }
    }

    private String states(String mission, String template) {
        StringBuilder states = new StringBuilder();
        for (JsonNode delivery : timeline(mission).path("deliveries")) {
            if (delivery.path("template").asString().equals(template)) {
                states.append(delivery.path("state").asString())
                        .append(' ')
                        .append(delivery.path("reason").asString(""))
                        .append('\n');
            }
        }
        return states.toString();
    }

    private JsonNode timeline(String mission) {
        return service.staff()
                .get()
                .uri("/api/notification/v1/missions/" + mission + "/timeline")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private static String to(String person) {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
