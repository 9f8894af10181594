// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Api;
import io.kogge.notification.Browser;
import io.kogge.notification.RunningService;
import io.kogge.notification.correspondence.model.Circuit;
import io.kogge.notification.correspondence.model.Reply;
import io.kogge.notification.correspondence.model.Trouble;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@OnOneDatabase
class TimelinePagesIT {
    private final RunningService service;
    private final OtherServices others;
    private final Api api;

    TimelinePagesIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        api = service.api();
    }

    @Test
    void aWaveOfMailsSaysFromWhenUntilWhenItWentOut() {
        String mission = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, id(), "en", "Europe/London");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(service.browser("en")
                                .get("/notifications/" + mission)
                                .text())
                        .contains("You have a place, with calendar entry 1 sent"));
        service.clock().set("2027-01-10T10:20:00Z");
        others.join(mission, id(), "en", "Europe/London");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(service.browser("en")
                                .get("/notifications/" + mission)
                                .text())
                        .contains("Sunday 10 January 2027, 11:00–11:20 You have a place, with calendar entry 2 sent"));
    }

    @Test
    void whoCameTooLateForAMessageIsShownWithTheReason() {
        String mission = id();
        String late = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, id(), "en", "Europe/London");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.states(mission, "accepted")).contains("SENT"));
        service.clock().set("2027-03-28T08:30:00Z");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.states(mission, "thanks")).isEqualTo("SENT \n"));
        others.join(mission, late, "en", "Europe/London");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.states(mission, "thanks")).contains("SKIPPED JOINED_LATE"));
        assertThat(service.browser("en")
                        .get("/notifications/" + mission)
                        .is(200)
                        .text())
                .contains("the person joined after this message was due");
        assertThat(service.browser("nl")
                        .get("/notifications/" + mission + "/people/" + late)
                        .is(200)
                        .text())
                .contains("deze persoon kwam erbij nadat dit bericht aan de beurt was");
    }

    @Test
    void aBouncedMessageIsSeenAndCanBeSentAgain() {
        String mission = id();
        String person = "unknown-" + id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.start(mission, person, "en", "Europe/London");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(api.states(mission, "confirm-address")).contains("BOUNCED", "5.1.1"));
        Browser.Page page =
                service.browser("en").get("/notifications/" + mission).is(200);
        assertThat(page.text())
                .contains(
                        "1 bounced",
                        "the mailbox does not exist (the server's answer: 550 5.1.1 No such mailbox)",
                        "Send again");
        assertThat(page.text()).containsPattern("Messages\\s+[1-9][0-9]* · 1 not delivered");
        String count = "/notifications/" + mission + "/count";
        assertThat(service.browser("en").get(count).is(200).text().strip()).matches("[1-9][0-9]* · 1 not delivered");
        assertThat(service.browser("nl").get(count).is(200).text().strip()).matches("[1-9][0-9]* · 1 niet bezorgd");
        assertThat(service.browser("nl")
                        .get("/notifications/" + id() + "/count")
                        .is(204)
                        .text())
                .isEmpty();
        String everybody = "/notifications/" + mission + "/people?message=";
        assertThat(service.browser("en")
                        .get(everybody + "confirm-address")
                        .is(200)
                        .text())
                .contains("Status", "the mailbox does not exist");
        service.browser("en").get(everybody + "nothing").is(404);
        service.browser("en").get(everybody).is(400);
        assertThat(service.browser("nl").get("/notifications").is(200).text()).contains("1 niet bezorgd");
        String delivery = api.deliveries(mission).get(0).path("id").asString();
        service.browser("en")
                .submitFrom(
                        "/notifications/" + mission,
                        "/notifications/" + mission + "/deliveries/" + delivery + "/retries",
                        Map.of())
                .is(303);
        service.browser("en")
                .submitFrom(
                        "/notifications/" + mission, "/notifications/a b/deliveries/" + delivery + "/retries", Map.of())
                .is(404);
    }

    @Test
    void whileTheMailServerIsAwayStaffSeeThatAndLettersGoOutWhenItIsBack() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        service.browser("en").get("/notifications/" + mission).is(200));
        service.bean(Circuit.class)
                .heard(new Circuit.Pass(false), new Reply.PutOff(Trouble.CONNECT, ""), Instant.now());
        for (String page : List.of("/notifications", "/notifications/" + mission)) {
            assertThat(service.browser("en").get(page).is(200).text())
                    .contains("The mail server takes no mail just now", "Nothing has gone out since");
        }
        others.start(mission, person, "en", "Europe/London");
        service.inbox().awaitSubjects(OtherServices.address(person), "Confirm");
        assertThat(service.browser("nl").get("/notifications").is(200).text())
                .doesNotContain("De mailserver neemt nu geen mail aan");
    }

    @Test
    void thePagesOfAMissionSayWhatAdvisoriesThereAreOnItsRoute() {
        String mission = id();
        String advisory = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.advise(advisory, "DE", "Bremen", false);
        awaitTimeline(mission, text -> assertThat(text).doesNotContain("Do not travel"));

        others.advise(advisory, "DE", null, false);
        awaitTimeline(
                mission,
                text -> assertThat(text)
                        .contains("There is an advisory", "Do not travel: unsafe", "Germany, since February 2027"));
        assertThat(service.browser("nl")
                        .get("/notifications/" + mission + "/answers")
                        .is(200)
                        .text())
                .contains("Niet reizen: onveilig", "Duitsland, sinds februari 2027");
        others.advise(advisory, "DE", null, true);
        awaitTimeline(mission, text -> assertThat(text).doesNotContain("Do not travel"));
    }

    private void awaitTimeline(String mission, Consumer<String> holds) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> holds.accept(service.browser("en")
                        .get("/notifications/" + mission)
                        .is(200)
                        .text()));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
