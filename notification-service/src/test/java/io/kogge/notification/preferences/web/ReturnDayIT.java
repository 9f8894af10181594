// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.notification.Api;
import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Delegates of a mission are invited to its return day, once, and nobody who does not need it. */
@OnOneDatabase
class ReturnDayIT {
    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;
    private final Api api;

    ReturnDayIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
        api = service.api();
    }

    @Test
    void whoWasThereIsInvitedWhenRegistrationOpensUnlessRegisteredAlready() {
        String mission = id();
        String second = id();
        String day = id();
        String sanne = id();
        String li = id();
        String ada = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.announce(second);
        others.announceReturnDay(day, "2027-09-01T08:00:00Z", "2027-10-14T09:00");
        for (String person : new String[] {sanne, li, ada}) {
            others.join(mission, person, "en", "Europe/London");
            inbox.awaitSubjects(to(person), "received", "You have a place");
        }
        // on both missions, so that two invitations would be the same
        others.joinAgain(second, id(), ada);
        inbox.awaitSubjects(to(ada), "received", "You have a place", "received", "You have a place");
        choose(mission, day);
        choose(second, day);
        Browser staff = service.browser("en");
        assertThat(staff.get("/notifications/" + day + "/preferences").is(200).text())
                .contains("This is the return day of", "Hydrogen mission to Hamburg");

        others.joinAgain(day, id(), li);
        others.withdraw(mission, sanne);
        service.clock().set("2027-09-01T09:00:00Z");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api.states(mission, "return-day-invitation")
                                + api.states(second, "return-day-invitation"))
                        .contains("SENT", "ALREADY_REGISTERED", "ALREADY_TOLD"));
        assertThat(inbox.subjects(to(ada)))
                .filteredOn(subject -> subject.contains("return day"))
                .hasSize(1);
        assertThat(inbox.subjects(to(li)))
                .filteredOn(subject -> subject.startsWith("Come to"))
                .isEmpty();
        assertThat(inbox.subjects(to(sanne)))
                .filteredOn(subject -> subject.startsWith("Come to"))
                .isEmpty();
        assertThat(Inbox.text(inbox.last(to(ada))))
                .contains("Hydrogen return day", "14–16 October 2027", "https://kogge.example/join/" + day)
                .doesNotContain("/join/my/");
    }

    private void choose(String mission, String day) {
        Browser browser = service.browser("en");
        String path = "/notifications/" + mission + "/preferences";
        await().untilAsserted(() -> assertThat(browser.get(path).is(200).html()).contains(day));
        browser.submit(
                        path,
                        Map.of("version", browser.get(path).hidden("version"), "entries", "journey", "returnDay", day))
                .is(303);
    }

    private static String to(String person) {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
