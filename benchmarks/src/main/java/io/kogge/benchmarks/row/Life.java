// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.events.EventWatch;
import io.kogge.benchmarks.events.Topics;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Staff;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What happens to one mission and one registration, with something of all that any view shows: an activity, an agreement
 * and an advisory in the register, mail that comes back, what came of the mission. The installation's mail server has to
 * refuse whom it is to send to.
 */
final class Life {
    private static final String OF_MAILS = "notification.events.v1";

    /** What follows a mail that is refused. */
    private static final List<String> REFUSED =
            List.of("io.kogge.notification.bounced.", "io.kogge.address.suppressed.");

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String REGISTER = "/api/mission/v1";
    private static final List<Map<String, String>> HAMBURG =
            List.of(Map.of("name", "Freie und Hansestadt Hamburg", "country", "DE"));

    private Life() {}

    /** Lets all of it happen; the mission's id, once every consumer has heard of it. */
    static String happen(Installation installation) {
        Staff staff = installation.staff();
        String mission = staff.announce(1, 1).get(0);
        register(staff);
        String registration = staff.enter(mission, 0);
        staff.replace(
                "notification",
                "/api/notification/v1/missions/" + mission + "/follow-up-answers/" + registration,
                Map.of(
                        "conclusion",
                        "RESULTS",
                        "outcomes",
                        List.of(Map.of("kind", "SALE", "count", 2, "amount", 250_000, "currency", "EUR"))));
        Topics topics = new Topics(installation.bootstrapServers());
        Await.until("the mail was refused", SOON, PAUSE, () -> refused(topics));
        installation.awaitQuiet(SOON);
        return mission;
    }

    private static void register(Staff staff) {
        staff.make(
                "mission",
                REGISTER + "/activities",
                Map.of(
                        "category",
                        "ACTIVITY_ABROAD",
                        "titles",
                        Map.of("nl", "Op de beurs", "en", "At the fair"),
                        "date",
                        "2026-05",
                        "places",
                        List.of(Map.of("city", "Hamburg", "country", "DE")),
                        "partners",
                        HAMBURG));
        // without an end: nobody is to be reminded of hundreds of thousands of them
        staff.make(
                "mission",
                REGISTER + "/agreements",
                Map.of("kind", "TREATY", "subject", "City partnership", "parties", HAMBURG, "signed", "2020-05-01"));
        staff.make(
                "mission",
                REGISTER + "/advisories",
                Map.of(
                        "country", "DE",
                        "level", "CAUTION",
                        "since", "2026-01-01",
                        "effect", "Mind the tide.",
                        "source", Map.of("text", "Ministry of Foreign Affairs"),
                        "givenBy", "International Affairs"));
    }

    private static boolean refused(Topics topics) {
        List<String> types = topics.everything(OF_MAILS).stream()
                .map(record -> EventWatch.header(record, "ce_type"))
                .toList();
        return REFUSED.stream().allMatch(wanted -> types.stream().anyMatch(type -> type.startsWith(wanted)));
    }
}
