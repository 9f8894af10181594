// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Api;
import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.schemas.LinkPurpose;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.links.SignedLinks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@OnOneDatabase
class AnswerPagesIT {
    private static final Pattern CARD = Pattern.compile(
            "<h2[^>]*>What came of it\\?[^<]*</h2>\\s*<div>\\s*<span class=\"kogge-state kogge-state--live\">([^<]*)</span>");

    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;
    private final Api api;

    AnswerPagesIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
        api = service.api();
    }

    @Test
    void theAnswerPageAsksOnceAndKeepsWhatWasTyped() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "received", "You have a place");
        String path = "/answer/" + api.token(person);
        Browser browser = Browser.fresh(service.anybody(), "en");
        assertThat(browser.get(path).is(200).text())
                .contains("What came of the mission for you?", "Nothing yet", "Letters of intent");
        Browser.Page missing =
                browser.submit(path, Map.of("remark", "We met <two> buyers")).is(400);
        assertThat(missing.html()).contains("We met &lt;two&gt; buyers", "f-conclusion");
        assertThat(browser.submit(path, Map.of("conclusion", "results", "currency", "EUR"))
                        .is(400)
                        .text())
                .contains("fill in what came of it");
        Browser.Page done = browser.submit(
                        path,
                        Map.of(
                                "conclusion",
                                "results",
                                "counts.lead",
                                "2",
                                "amount",
                                "40000,50",
                                "currency",
                                "EUR",
                                "remark",
                                "Two buyers"))
                .is(303);
        assertThat(browser.get(done.location()).is(200).text())
                .contains("Thank you", "Contacts followed up: 2", "Orders or assignments: 1", "€40,000.50");
        assertThat(browser.get(path).is(200).html()).contains("Two buyers");
        assertThat(service.browser("nl")
                        .get("/notifications/" + mission + "/answers")
                        .is(200)
                        .text())
                .contains(
                        "Contacten die verder gaan: 2",
                        "€\u00a040.000,50",
                        "Two buyers",
                        "Van 1 deelnemers hebben er 1");
    }

    @Test
    void whoGetsMailInAnotherLanguageIsAskedInIt() {
        String mission = id();
        String german = id();
        String chinese = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, german, "de", "Europe/Berlin");
        others.join(mission, chinese, "zh-Hans", "Asia/Shanghai");
        Browser browser = Browser.fresh(service.anybody(), "en");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(browser.get("/answer/" + api.token(german)).is(200).text())
                    .contains("Was ist für Sie aus der Mission geworden?", "Noch nichts");
            assertThat(browser.get(LinkPurpose.SURVEY_PATH
                                    + service.bean(SignedLinks.class).token(LinkPurpose.SURVEY, chinese, 1))
                            .is(200)
                            .text())
                    .contains("您觉得这次活动怎么样？", "非常好");
        });
        assertThat(browser.submit("/answer/" + api.token(german), Map.of())
                        .is(400)
                        .text())
                .contains("Prüfen Sie 1 Feld", "bitte ausfüllen");
    }

    @Test
    void linksFromBeforeAChangeOfAddressAndOfWhoWithdrewEnd() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "received", "You have a place");
        String first = api.token(person);
        api.post(first, "{\"conclusion\":\"NOTHING\",\"remark\":\"Two buyers\"}")
                .expectStatus()
                .isOk();

        others.contact(person, "new-" + to(person), "en", "Europe/London", 2);
        others.raiseLinks(person, 2);
        inbox.awaitSubjects("new-" + to(person), "was changed");
        Browser browser = Browser.fresh(service.anybody(), "en");
        assertThat(browser.get("/answer/" + first).is(410).text())
                .contains("This link was replaced")
                .doesNotContain("Two buyers");
        api.post(first, "{\"conclusion\":\"NOT_YET\"}").expectStatus().isEqualTo(410);
        String second = api.token(person, 2);
        assertThat(browser.get("/answer/" + second).is(200).html()).contains("Two buyers");

        others.withdraw(mission, person);
        inbox.awaitSubjects("new-" + to(person), "was changed", "no longer registered");
        assertThat(browser.get("/answer/" + second).is(410).text()).contains("Your registration has ended");
    }

    @Test
    void staffNoteWhatTheyHeardAndTheDelegateConfirmsIt() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "received", "You have a place");
        Browser staff = service.browser("en");
        String overview = "/notifications/" + mission + "/answers";
        assertThat(staff.get(overview).is(200).text()).contains("no answer yet", "Of 1 delegates 0 answered");
        String note = overview + "/" + person;
        String version = staff.get(note).is(200).hidden("version");
        Map<String, String> heard =
                Map.of("version", version, "conclusion", "results", "counts.agreement", "1", "currency", "EUR");
        staff.submit(note, heard).is(303);
        assertThat(staff.get(overview).text()).contains("Agreements: 1", "noted by the office, not confirmed");
        assertThat(staff.submit(note, heard).is(412).text())
                .as("by somebody who saw no answer yet")
                .contains("Agreements");

        String path = "/answer/" + api.token(person);
        Browser delegate = Browser.fresh(service.anybody(), "en");
        assertThat(delegate.get(path).is(200).text()).contains("We noted this when we spoke with you");
        delegate.submit(path, Map.of("conclusion", "results", "counts.agreement", "1", "currency", "EUR"))
                .is(303);
        assertThat(staff.get(overview).text()).doesNotContain("not confirmed");
        assertThat(staff.get(note).text()).contains("the delegate's own answer");
        assertThat(staff.get(overview + "/export?format=csv").is(200).html()).contains("Agreements", "2027-01-10");
        assertThat(staff.get(overview + "/" + id()).is(404).status().value()).isEqualTo(404);
    }

    @Test
    void whoAnsweredIsNotCountedAmongThoseWhoAreAskedAgain() {
        String mission = id();
        String one = id();
        String other = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, one, "en", "Europe/London");
        others.join(mission, other, "en", "Europe/London");
        inbox.awaitSubjects(to(one), "received", "You have a place");
        inbox.awaitSubjects(to(other), "received", "You have a place");
        Browser staff = service.browser("en");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(asked(staff, mission)).containsOnly("2 people (at present)"));
        api.post(api.token(one), "{\"conclusion\":\"NOTHING\"}").expectStatus().isOk();
        assertThat(asked(staff, mission)).hasSizeGreaterThan(1).containsOnly("1 person (at present)");
        api.post(api.token(other), "{\"conclusion\":\"NOT_YET\"}")
                .expectStatus()
                .isOk();
        assertThat(asked(staff, mission))
                .as("'not yet' holds for a while, and all questions are further ahead")
                .containsOnly("1 person (at present)");
    }

    /** To how many people each planned question is said to go. */
    private static List<String> asked(Browser staff, String mission) {
        String page = staff.get("/notifications/" + mission).is(200).html();
        return CARD.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String to(String person) {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
