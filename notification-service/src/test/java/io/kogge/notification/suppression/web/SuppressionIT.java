// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Api;
import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.TopicOfMails;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.notification.suppression.usecase.AddressDigest;
import io.kogge.schemas.notification.AddressReleased;
import io.kogge.schemas.notification.AddressSuppressed;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** From the mail that came back to the address that gets none, and back, with a moved clock. */
@OnOneDatabase
class SuppressionIT {
    private static final String API = "/api/notification/v1/suppressions";
    private static final String PAGE = "/notifications/suppressed";
    private static final Duration LONG = Duration.ofSeconds(60);

    private final RunningService service;
    private final OtherServices others;
    private final Api api;
    private final Inbox inbox;
    private final String mission = id();
    private final String person = id();

    SuppressionIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        api = service.api();
        inbox = service.inbox();
    }

    @Test
    void whatCameBackForGoodStopsLettersUntilStaffLetThemThrough() throws MessagingException {
        join();
        bounce();

        JsonNode entry = awaitListed();
        assertThat(entry.path("reason").asString()).isEqualTo("GONE");
        assertThat(entry.path("personId").asString()).isEqualTo(person);
        assertThat(entry.path("said").asString()).contains("User unknown");
        others.move(mission, "2027-04-08T09:00", 1);
        awaitState("moved", "SKIPPED SUPPRESSED");
        assertThat(service.browser("en")
                        .get("/notifications/" + mission)
                        .is(200)
                        .text())
                .contains("this address gets no mail, as earlier email came back");

        releaseOnThePage();
        service.clock().set("2027-03-25T08:30:00Z");
        inbox.awaitSubjects(to(), "received", "You have a place", "starts in 14 days");
        assertThat(found().path("releasedBy").asString()).isEqualTo("staff:staff-1");
        assertThat(events())
                .hasSize(2)
                .satisfiesExactly(
                        suppressed -> assertThat(suppressed).isInstanceOfSatisfying(AddressSuppressed.class, event -> {
                            assertThat(event.getLinkVersion()).isEqualTo(1);
                            assertThat(event.getReason()).isEqualTo("GONE");
                        }),
                        released -> assertThat(released).isInstanceOf(AddressReleased.class));
    }

    @Test
    void anotherAddressOfThePersonGetsMail() throws MessagingException {
        join();
        bounce();
        awaitListed();

        others.contact(person, "new-" + to(), "en", "Europe/London", 2);
        others.raiseLinks(person, 2);

        inbox.awaitSubjects("new-" + to(), "was changed");
    }

    @Test
    void ofSomebodyErasedTheDigestStaysAlone() throws MessagingException {
        join();
        bounce();
        awaitListed();

        others.erase(person);

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(found().has("personId")).isFalse());
        assertThat(found().path("suppressed").asBoolean()).isTrue();
        assertThat(found().path("said").asString()).isEmpty();
    }

    @Test
    void whatTheMailServerRefusesStandsThereAtOnce() {
        service.clock().set("2027-01-10T10:00:00Z");
        String address = "unknown-" + to();
        others.announce(mission);
        others.contact(person, address, "en", "Europe/London", 1);
        others.submit(mission, person);
        awaitState("received", "BOUNCED 5.1.1");

        assertThat(search(address)
                        .expectStatus()
                        .isOk()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody()
                        .path("suppressed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void onlyStaffSeeAndReleaseAndByTheVersionThatTheyRead() throws MessagingException {
        join();
        bounce();
        JsonNode entry = awaitListed();
        String release = API + "/" + entry.path("id").asString() + "/releases";

        service.anybody().get().uri(API).exchange().expectStatus().isUnauthorized();
        search("not an address").expectStatus().isBadRequest();
        search("nobody@nowhere.example").expectStatus().isNotFound();
        service.staff().post().uri(release).exchange().expectStatus().isEqualTo(428);
        service.staff()
                .post()
                .uri(release)
                .header("If-Match", "\"7\"")
                .exchange()
                .expectStatus()
                .isEqualTo(412);
        service.staff()
                .post()
                .uri(release)
                .header("If-Match", "\"" + entry.path("version").asLong() + "\"")
                .exchange()
                .expectStatus()
                .isOk();
        service.staff()
                .post()
                .uri(release)
                .header("If-Match", "\"" + (entry.path("version").asLong() + 1) + "\"")
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        service.staff()
                .post()
                .uri(API + "/nope/releases")
                .header("If-Match", "\"1\"")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private void join() {
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(), "received", "You have a place");
    }

    private void bounce() throws MessagingException {
        service.returnBox()
                .deliver("From: MAILER-DAEMON@relay.example\r\nTo: office@groningen.example\r\n"
                        + "Subject: Undelivered Mail Returned to Sender\r\n\r\n<" + to()
                        + ">: 550 5.1.1 User unknown\r\n\r\n"
                        + "--- Below this line is a copy of the message.\r\n\r\nReceived: from here\r\nMessage-ID: "
                        + inbox.last(to()).getHeader("Message-ID")[0]
                        + "\r\nTo: " + to() + "\r\n\r\nDear");
    }

    private JsonNode awaitListed() {
        await().atMost(LONG)
                .until(() -> search(to()).returnResult(String.class).getStatus().value() == 200);
        return found();
    }

    private JsonNode found() {
        return search(to()).expectBody(JsonNode.class).returnResult().getResponseBody();
    }

    private WebTestClient.ResponseSpec search(String address) {
        return service.staff()
                .post()
                .uri(API + "/searches")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("mailAddress", address))
                .exchange();
    }

    private void releaseOnThePage() {
        Browser browser = service.browser("en");
        assertThat(browser.submitFrom(PAGE, PAGE + "/search", Map.of("mailAddress", "nobody@nowhere.example"))
                        .is(200)
                        .text())
                .contains("This address is not on the list");
        assertThat(browser.submitFrom(PAGE, PAGE + "/search", Map.of("mailAddress", "no address"))
                        .is(400)
                        .text())
                .contains("Email address:");
        Browser.Page found = browser.submitFrom(
                        PAGE, PAGE + "/search", Map.of("mailAddress", to().toUpperCase(Locale.ROOT)))
                .is(200);
        assertThat(found.text())
                .contains("This address is on the list", "the mailbox does not exist any more", "User unknown")
                .contains("Person " + person.substring(0, 4));
        Matcher form = Pattern.compile(
                        "action=\"(" + PAGE + "/[0-9a-f-]{36}/releases)\"[^>]*>.*?name=\"version\" value=\"(\\d+)\"",
                        Pattern.DOTALL)
                .matcher(found.html());
        assertThat(form.find()).isTrue();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(browser.submitFrom(PAGE, form.group(1), Map.of("version", form.group(2)))
                            .is(303)
                            .location())
                    .endsWith(PAGE + "?done=released");
        }
        assertThat(browser.get(PAGE + "?done=released").is(200).text())
                .contains("This address gets mail again", "gets mail again since");
    }

    private void awaitState(String message, String state) {
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(api.states(mission, message)).contains(state));
    }

    /** What others hear of this person's address; never the address, nor what stands for it here. */
    private List<SpecificRecord> events() {
        return TopicOfMails.about(person, "@", service.bean(AddressDigest.class).of(to()));
    }

    private String to() {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
