// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.web;

import static io.kogge.notification.fixture.OtherServices.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.notification.Browser;
import io.kogge.notification.Inbox;
import io.kogge.notification.RunningService;
import io.kogge.notification.fixture.OtherServices;
import io.kogge.testkit.mongo.OnEveryDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Stops as entries of their own in people's calendars: they come, change and go one by one. */
@OnEveryDatabase
class StopEntriesIT {
    private static final Pattern ENTRY =
            Pattern.compile("METHOD:(\\w+).*?\nUID:(\\S+).*?SEQUENCE:(\\d+)", Pattern.DOTALL);

    private final RunningService service;
    private final OtherServices others;
    private final Inbox inbox;

    StopEntriesIT(TestDatabase database) {
        service = RunningService.on(database);
        others = service.others();
        inbox = service.inbox();
    }

    @Test
    void anEntryComesChangesAndGoesWithItsStop() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.route(
                mission,
                0,
                stop("Hamburg", "2027-03-25T09:00", "2027-03-26T09:00"),
                stop("Bremen", "2027-03-26T15:00", "2027-03-27T17:00"));
        choose(mission, "stops");
        others.join(mission, person, "en", "Europe/Berlin");
        awaitAll(person, "received", "You have a place", "calendar: Bremen", "calendar: Hamburg");
        assertThat(text(person, "You have a place"))
                .contains("For your calendar you get a message of its own")
                .doesNotContain("METHOD:");
        String hamburg = entry(person, "Hamburg");
        String bremen = entry(person, "Bremen");
        assertThat(hamburg).startsWith("REQUEST " + person + "-").endsWith(" 0");
        assertThat(bremen).startsWith("REQUEST " + person + "-").endsWith(" 0");
        assertThat(uid(hamburg)).isNotEqualTo(uid(bremen));
        assertThat(text(person, "Bremen")).contains("DTSTART;TZID=Europe/Berlin:20270326T150000");

        others.route(
                mission,
                1,
                stop("Hamburg", "2027-03-25T09:00", "2027-03-26T09:00"),
                stop("Bremen", "2027-03-26T17:00", "2027-03-27T17:00"));
        awaitAll(
                person,
                "received",
                "You have a place",
                "calendar: Bremen",
                "calendar: Bremen",
                "calendar: Hamburg",
                "Changed: ");
        assertThat(entry(person, "Bremen")).isEqualTo("REQUEST " + uid(bremen) + " 1");

        others.route(mission, 2, stop("Hamburg", "2027-03-25T09:00", "2027-03-26T09:00"));
        awaitAll(
                person,
                "received",
                "You have a place",
                "calendar: Bremen",
                "calendar: Bremen",
                "Out of your calendar: Bremen",
                "calendar: Hamburg",
                "Changed: ",
                "Changed: ");
        assertThat(entry(person, "Bremen")).isEqualTo("CANCEL " + uid(bremen) + " 2");
        assertThat(text(person, "Out of")).contains("DTSTART:20270326T160000Z", "STATUS:CANCELLED");

        others.withdraw(mission, person);
        awaitAll(
                person,
                "received",
                "You have a place",
                "calendar: Bremen",
                "calendar: Bremen",
                "Out of your calendar: Bremen",
                "calendar: Hamburg",
                "Out of your calendar: Hamburg",
                "Changed: ",
                "Changed: ",
                "no longer registered");
        assertThat(entry(person, "Hamburg")).startsWith("CANCEL " + uid(hamburg));
    }

    @Test
    void aChoiceReachesThoseWhoHaveAPlaceAlreadyAndIsTakenBackForAllOfThem() {
        String mission = id();
        String person = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        others.join(mission, person, "en", "Europe/Berlin");
        inbox.awaitSubjects(to(person), "received", "You have a place");
        assertThat(text(person, "You have a place")).contains("METHOD:REQUEST", "UID:" + person + "@");

        choose(mission, "both");
        awaitAll(person, "received", "You have a place", "For your calendar: Hamburg");
        assertThat(text(person, "Hamburg")).contains("TRANSP:TRANSPARENT");
        choose(mission, "journey");
        awaitAll(person, "received", "You have a place", "For your calendar: Hamburg", "Out of your calendar: Hamburg");

        others.cancel(mission, 1);
        awaitAll(
                person,
                "received",
                "You have a place",
                "For your calendar: Hamburg",
                "Out of your calendar: Hamburg",
                "Cancelled");
    }

    @Test
    void twoWhoChooseAtOnceAreToldAndWhatIsNoReturnDayIsRefused() {
        String mission = id();
        service.clock().set("2027-01-10T10:00:00Z");
        others.announce(mission);
        Browser browser = await(mission);
        String path = path(mission);
        browser.submit(path, Map.of("version", "0", "entries", "both")).is(303);
        assertThat(browser.submit(path, Map.of("version", "0", "entries", "stops"))
                        .is(412)
                        .text())
                .contains("The whole journey as one entry");
        browser.submit(path, Map.of("version", "1", "entries", "both", "returnDay", mission))
                .is(404);
        assertThat(browser.submit(path, Map.of("version", "1")).is(400).html()).contains("f-entries");
    }

    private void choose(String mission, String entries) {
        Browser browser = await(mission);
        String path = path(mission);
        String version = browser.get(path).is(200).hidden("version");
        Browser.Page done = browser.submit(path, Map.of("version", version, "entries", entries))
                .is(303);
        assertThat(browser.get(done.location()).is(200).text())
                .contains("What has to change in calendars goes out now");
        assertThat(browser.get(path + "?done=eaten").is(200).text())
                .doesNotContain("What has to change in calendars goes out now");
    }

    private Browser await(String mission) {
        Browser browser = service.browser("en");
        Awaitility.await().untilAsserted(() -> browser.get(path(mission)).is(200));
        return browser;
    }

    /** Whichever order they came in: correspondences do not wait for each other. */
    private void awaitAll(String person, String... parts) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            List<String> left = new ArrayList<>(inbox.subjects(to(person)));
            assertThat(left).hasSize(parts.length);
            for (String part : parts) {
                String found = left.stream()
                        .filter(subject -> subject.contains(part))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(part + " in " + left));
                left.remove(found);
            }
        });
    }

    private String text(String person, String subject) {
        return Inbox.text(inbox.last(to(person), subject)).replace("\r\n ", "").replace("\r\n", "\n");
    }

    /** Method, UID without its host, and sequence of the last entry about a city. */
    private String entry(String person, String city) {
        Matcher entry = ENTRY.matcher(text(person, "calendar: " + city));
        assertThat(entry.find()).isTrue();
        return entry.group(1) + ' ' + entry.group(2).replaceAll("@.*", "") + ' ' + entry.group(3);
    }

    private static String uid(String entry) {
        return entry.split(" ")[1];
    }

    private static String path(String mission) {
        return "/notifications/" + mission + "/preferences";
    }

    private static String to(String person) {
        return OtherServices.address(person);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
