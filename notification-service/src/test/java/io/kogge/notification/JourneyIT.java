// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.audience.usecase.Audiences;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.schemas.Topic;
import io.kogge.schemas.registration.AcceptedHow;
import io.kogge.testkit.fault.StrayRecords;
import io.kogge.testkit.kafka.SharedBroker;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.web.links.SignedLinks;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people get, from the form to the follow-up question, with the other services' events as they come. */
@OnOneDatabase
class JourneyIT {
    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;
    private final Api api;

    JourneyIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
        api = service.api();
    }

    @Test
    void whoReceivesGuestsTakesPartAndDoesNotGoAlong() {
        String mission = id();
        String sanne = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announceIncoming(mission);
        others.join(mission, sanne, "nl", "Europe/Amsterdam");
        inbox.awaitSubjects(to(sanne), "ontvangen", "U doet mee");
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
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                api.timeline(mission).path("occurrences").toString())
                        .contains("DROPPED", "MISSION_MOVED"));
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
        api.post(api.token(sanne), "{\"conclusion\":\"NOTHING\"}")
                .expectStatus()
                .isOk();
        service.clock().set("2027-07-23T09:00:00Z");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(api.states(mission, "follow-up")).contains("ALREADY_ANSWERED"));
        assertThat(inbox.subjects(to(sanne))).hasSize(7);
        assertThat(service.staff()
                        .get()
                        .uri("/api/notification/v1/missions/" + mission + "/follow-up-answers")
                        .exchange()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody()
                        .toString())
                .contains("NOTHING", "Person " + sanne.substring(0, 4));
        api.runEverythingAgain(mission);
        assertThat(inbox.subjects(to(sanne))).hasSize(7);
        assertThat(inbox.subjects(to(li))).hasSize(7 + 2);
    }

    @Test
    void whoDidNotComeIsNotThankedAndTheTimelineSaysWhyUntilStaffTakeItBack() throws Exception {
        String mission = id();
        String came = id();
        String missed = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, came, "en", "Europe/London");
        others.join(mission, missed, "en", "Europe/London");
        inbox.awaitSubjects(to(came), "received", "You have a place");
        inbox.awaitSubjects(to(missed), "received", "You have a place");

        others.noShow(mission, missed);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(delegates(mission))
                        .contains("Person " + came.substring(0, 4))
                        .doesNotContain("Person " + missed.substring(0, 4)));
        service.clock().set("2027-03-28T09:00:00Z");
        inbox.awaitSubjects(to(came), "received", "You have a place", "Thank");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.states(mission, "thanks")).contains("SENT", "NO_SHOW"));
        assertThat(inbox.subjects(to(missed))).hasSize(2);

        others.attend(mission, missed);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(delegates(mission)).contains("Person " + missed.substring(0, 4)));
        service.clock().set("2027-06-26T09:00:00Z");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(inbox.subjects(to(missed))).hasSizeGreaterThan(2));
    }

    private String delegates(String mission) {
        return service.staff()
                .get()
                .uri("/api/notification/v1/missions/" + mission + "/follow-up-answers")
                .exchange()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody()
                .toString();
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
        // the place is decided, and its message judged, after the cancellation was told
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.states(mission, "accepted")).contains("MISSION_CANCELLED"));
        service.clock().set("2027-03-24T20:00:00Z");
        api.runEverythingAgain(mission);
        inbox.awaitSubjects(to(accepted), "received", "You have a place", "Cancelled");
        inbox.awaitSubjects(to(late), "Confirm", "Cancelled");
    }

    @Test
    void whoForgetsToConfirmIsRemindedOnceADayBeforeTheFormLapses() throws Exception {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.start(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "Confirm");
        service.clock().set("2027-01-11T10:00:00Z");
        inbox.awaitSubjects(to(person), "Confirm", "Confirm");
        assertThat(Inbox.text(inbox.last(to(person)))).contains("The link works until", "12 January 2027");
        service.clock().set("2027-01-12T10:00:01Z");
        inbox.awaitSubjects(to(person), "Confirm", "Confirm");
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
    void whoseAddressIsChangedGetsTheNewLinkThereAndNowhereElse() {
        String mission = id();
        String person = id();
        String elsewhere = "new-" + to(person);
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "received", "You have a place");

        // the person's topic is ahead of the contacts': what is due waits for the address
        others.raiseLinks(person, 2);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(api.states(mission, "address-changed")).contains("QUEUED"));
        others.contact(person, elsewhere, "en", "Europe/London", 2);
        inbox.awaitSubjects(elsewhere, "was changed");
        String link = Inbox.text(inbox.last(elsewhere));
        assertThat(link)
                .contains("/join/my/" + service.bean(SignedLinks.class).token("registration", person, 2))
                .doesNotContain("/join/my/" + service.bean(SignedLinks.class).token("registration", person, 1));

        // more is corrected, not the address
        others.correct(mission, person);
        others.withdraw(mission, person);
        inbox.awaitSubjects(elsewhere, "was changed", "no longer registered");
        inbox.awaitSubjects(to(person), "received", "You have a place");
    }

    @Test
    void aNewAddressIsAskedToConfirmAndOnlyOneThatWasEverConfirmedIsTold() {
        String mission = id();
        String confirmed = id();
        String entered = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, confirmed, "en", "Europe/London");
        others.join(mission, entered, "en", "Europe/London");
        others.askForAddress(mission, confirmed, "new-" + to(confirmed), true);
        others.askForAddress(mission, entered, "new-" + to(entered), false);
        inbox.awaitSubjects("new-" + to(confirmed), "Confirm your new");
        inbox.awaitSubjects("new-" + to(entered), "Confirm your new");
        assertThat(Inbox.text(inbox.last("new-" + to(confirmed))))
                .contains("/join/address/" + service.bean(SignedLinks.class).token("new-address", confirmed, 1))
                .doesNotContain("Person ", "/join/my/");
        inbox.awaitSubjects(to(confirmed), "received", "You have a place", "Another email address");
        assertThat(Inbox.text(inbox.last(to(confirmed)))).doesNotContain("new-", "/join/address/");
        inbox.awaitSubjects(to(entered), "received", "You have a place");
    }

    @Test
    void anotherTitleReachesTheCalendarOnceAndAChangeOfPlacesNobody() throws Exception {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "received", "You have a place");
        others.rename(mission, "Ports of the north", 1);
        inbox.awaitSubjects(to(person), "received", "You have a place", "Changed: Ports of the north");
        assertThat(Inbox.text(inbox.last(to(person))))
                .contains("METHOD:REQUEST", "SEQUENCE:1", "SUMMARY:Ports of the north");
        // the same revision: what a calendar shows is the same
        others.rename(mission, "Ports of the north", 1);
        others.move(mission, "2027-04-08T09:00", 2);
        inbox.awaitSubjects(to(person), "received", "You have a place", "Changed: Ports of the north", "New dates for");
        assertThat(api.timeline(mission).path("occurrences").toString()).containsOnlyOnce("mission-changed:");
    }

    @Test
    void aMailToSomebodyWhoseContactWasErasedEndsAtOnce() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/London");
        inbox.awaitSubjects(to(person), "received", "You have a place");
        new StrayRecords(SharedBroker.get().bootstrapServers())
                .append(List.of(new ProducerRecord<>(Topic.DELEGATE_CONTACTS.topicName(), person, null)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.bean(Audiences.class).erased(person).block());
        others.cancel(mission, 1);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(api.states(mission, "cancelled")).contains("NO_CONTACT"));
        inbox.awaitSubjects(to(person), "received", "You have a place");
    }

    private static String to(String person) {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
