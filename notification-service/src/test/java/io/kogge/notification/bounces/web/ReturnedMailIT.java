// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Api;
import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** From the mailbox to the letter, and to the list that staff settle, by its pages and the API. */
@OnOneDatabase
class ReturnedMailIT {
    private static final String API = "/api/notification/v1/returned-mails";
    private static final String PAGE = "/notifications/returned";

    private final RunningService service;
    private final OtherServices others;
    private final Api api;
    private final Inbox inbox;
    private final String mission = id();
    private final String person = id();
    private final String subject = "Question " + id();

    ReturnedMailIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        api = service.api();
        inbox = service.inbox();
    }

    @Test
    void aLetterThatCameBackStandsAsBounced() throws MessagingException {
        String messageId = send();

        service.returnBox()
                .deliver("From: MAILER-DAEMON@relay.example\r\nTo: office@groningen.example\r\n"
                        + "Subject: Undelivered Mail Returned to Sender\r\n\r\n<" + to()
                        + ">: 550 5.1.1 User unknown\r\n\r\n"
                        + "--- Below this line is a copy of the message.\r\n\r\nReceived: from here\r\nMessage-ID: "
                        + messageId
                        + "\r\nTo: " + to() + "\r\n\r\nDear");

        awaitState("BOUNCED", "User unknown");
    }

    @Test
    void whatComesToALettersReturnPathIsAboutThatLetter() throws MessagingException {
        send();
        String path = inbox.returnPath(to());
        assertThat(path).matches("b-[a-z0-9]+-[a-z2-7]+@bounces.groningen.example");

        service.returnBox()
                .deliver("From: postmaster@odd.example\r\nTo: " + path.toUpperCase(Locale.ROOT)
                        + "\r\nSubject: Delivery Status Notification (Failure)\r\n\r\nDelivery to the following recipient failed:\r\n\r\n"
                        + "  somebody.else@odd.example\r\n  Mailbox full\r\n");

        awaitState("BOUNCED", "Mailbox full");
    }

    @Test
    void whatCalendarsAnswerStandsOnTheTimelineAndOnThePerson() {
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(), "received", "You have a place");
        Browser browser = service.browser("en");
        String timeline = "/notifications/" + mission;
        assertThat(browser.get(timeline).is(200).text()).doesNotContain("What calendars answered");

        reply("You have a place", "DECLINED", "20200105T095000Z");
        awaitPage(browser, timeline, "What calendars answered 1 entry declined", "declined, Sunday 5 January 2020");
        assertThat(browser.get(timeline + "/people/" + person).is(200).text())
                .contains("The calendar entry was declined, Sunday 5 January 2020");
        assertThat(api.timeline(mission).path("calendarAnswers").toString()).isEqualTo("{\"DECLINED\":1}");

        reply("You have a place", "TENTATIVE", "20200105T095500Z");
        awaitPage(browser, timeline, "What calendars answered 1 entry accepted provisionally");

        chooseStopsToo(browser, timeline + "/preferences");
        inbox.awaitSubjects(to(), "received", "You have a place", "For your calendar: Hamburg");
        reply("For your calendar", "ACCEPTED", "20200105T095700Z");
        awaitPage(browser, timeline, "What calendars answered 1 entry accepted 1 entry accepted provisionally");
        assertThat(browser.get(timeline + "/people/" + person).is(200).text())
                .contains(
                        "The calendar entry was accepted provisionally",
                        "Hamburg: The calendar entry was accepted, Sunday 5 January 2020");

        reply("For your calendar", "DECLINED", "20200105T095800Z");
        awaitPage(browser, timeline, "What calendars answered 1 entry declined 1 entry accepted provisionally");
        assertThat(browser.get(timeline).text())
                .as("one line a person, the journey's entry first")
                .containsPattern(
                        "accepted provisionally, Sunday 5 January 2020[^;]*; Hamburg: declined, Sunday 5 January 2020");
        others.withdraw(mission, person);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(browser.get(timeline).is(200).text())
                        .as("nobody is asked who withdrew")
                        .doesNotContain("What calendars answered", "accepted provisionally"));
        assertThat(api.timeline(mission).path("calendarAnswers").toString()).isEqualTo("{}");
    }

    private void chooseStopsToo(Browser browser, String path) {
        String version = browser.get(path).is(200).hidden("version");
        browser.submit(path, Map.of("version", version, "entries", "both")).is(303);
    }

    private static void awaitPage(Browser browser, String path, String... words) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(browser.get(path).is(200).text()).contains(words));
    }

    /** As calendars answer to the entry that came with this mail. */
    private void reply(String subject, String answer, String at) {
        Matcher uid = Pattern.compile("UID:(\\S+)")
                .matcher(Inbox.text(inbox.last(to(), subject)).replace("\r\n ", ""));
        assertThat(uid.find()).isTrue();
        service.returnBox()
                .deliver("From: " + to() + "\r\nTo: office@groningen.example\r\nSubject: Answer\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: text/calendar; method=REPLY; charset=UTF-8\r\n\r\n"
                        + "BEGIN:VCALENDAR\r\nPRODID:-//Some//Calendar//EN\r\nVERSION:2.0\r\nMETHOD:REPLY\r\n"
                        + "BEGIN:VEVENT\r\nUID:" + uid.group(1) + "\r\nDTSTAMP:" + at + "\r\nATTENDEE;PARTSTAT="
                        + answer + ":mailto:" + to() + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void staffSettleWhatNobodyElseCan() throws MessagingException {
        send();
        service.returnBox()
                .deliver("From: Sanne <sanne@windkracht.example>\r\nTo: office@groningen.example\r\nSubject: " + subject
                        + "\r\n\r\nMay I bring <script>somebody</script>?\r\n");
        Browser browser = service.browser("en");
        String path = awaitListed(browser);

        Browser.Page page = browser.get(path).is(200);
        assertThat(page.text()).contains(subject, "someone wrote", "May I bring <script>somebody</script>?");
        assertThat(page.html()).doesNotContain("<script>somebody");
        assertThat(browser.submit(
                                path,
                                Map.of(
                                        "version",
                                        "1",
                                        "how",
                                        "BOUNCED",
                                        "address",
                                        "nobody@nowhere.example",
                                        "forGood",
                                        "true"))
                        .is(400)
                        .text())
                .contains("no letter went to this address");

        browser.submit(path, Map.of("version", "1", "how", "BOUNCED", "address", to(), "forGood", "false"))
                .is(303);

        awaitState("BOUNCED", "4.0.0");
        assertThat(browser.get(path).is(200).text())
                .contains("This has been settled")
                .doesNotContain("May I bring");
        assertThat(browser.get(PAGE).text()).doesNotContain(subject);
        assertThat(browser.submit(path, Map.of("version", "2", "how", "NOT_IMPORTANT"))
                        .status()
                        .value())
                .isIn(303, 403, 409);
    }

    @Test
    void whatSomebodyShouldAnswerIsForwarded() {
        service.returnBox()
                .deliver("From: Sanne <sanne@windkracht.example>\r\nTo: office@groningen.example\r\nSubject: " + subject
                        + "\r\n\r\nPlease call me.\r\n");
        JsonNode mail = awaitMail();

        settle(mail, "{\"how\":\"FORWARDED\",\"address\":\"not one\"}", "\"1\"").isBadRequest();
        settle(mail, "{\"how\":\"FORWARDED\"}", "\"7\"").isEqualTo(412);
        settle(mail, "{\"how\":\"FORWARDED\"}", "\"1\"").isOk();
        settle(mail, "{\"how\":\"NOT_IMPORTANT\"}", "\"2\"").isEqualTo(409);

        assertThat(inbox.subjects("bureau@groningen.example")).contains(subject);
        assertThat(read(mail.path("id").asString()).path("text").asString()).isEmpty();
    }

    @Test
    void onlyStaffRead() {
        service.anybody().get().uri(API).exchange().expectStatus().isUnauthorized();
        service.staff().get().uri(API + "/nope").exchange().expectStatus().isNotFound();
        service.staff()
                .post()
                .uri(API + "/nope/settlements")
                .exchange()
                .expectStatus()
                .isEqualTo(428);
    }

    private String send() throws MessagingException {
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.start(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(), "Confirm");
        return inbox.last(to()).getHeader("Message-ID")[0];
    }

    private String to() {
        return OtherServices.address(person);
    }

    private void awaitState(String state, String words) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(api.deliveries(mission).toString()).contains(state, words));
    }

    private String awaitListed(Browser browser) {
        Pattern link = Pattern.compile("href=\"(" + PAGE + "/[0-9a-f]{32})\"[^>]*>" + Pattern.quote(subject));
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> link.matcher(browser.get(PAGE).html()), Matcher::find)
                .group(1);
    }

    private JsonNode awaitMail() {
        return await().atMost(Duration.ofSeconds(60)).until(this::listed, found -> !found.isMissingNode());
    }

    private JsonNode listed() {
        JsonNode page = service.staff()
                .get()
                .uri(API + "?size=100")
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        for (JsonNode mail : page.path("items")) {
            if (mail.path("subject").asString().equals(subject)) {
                return mail;
            }
        }
        return page.path("nothing");
    }

    private JsonNode read(String mailId) {
        return service.staff()
                .get()
                .uri(API + "/" + mailId)
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }

    private org.springframework.test.web.reactive.server.StatusAssertions settle(
            JsonNode mail, String body, String version) {
        return service.staff()
                .post()
                .uri(API + "/" + mail.path("id").asString() + "/settlements")
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
