// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import io.kogge.system.driver.Letter;
import io.kogge.system.driver.Mailbox;
import io.kogge.system.driver.People;
import io.kogge.system.driver.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a journey leaves behind, as far as it does not depend on when it happened.
 *
 * @param mission its state
 * @param places what of its places is accepted and free
 * @param registrations state by person
 * @param mails by person: the templates of the mails, copies of one mail counted once
 */
record FinalState(
        String mission, List<String> places, Map<String, String> registrations, Map<String, List<String>> mails) {

    /** What the undisturbed journey leaves behind. */
    static final FinalState RIGHT = new FinalState(
            "COMPLETED",
            List.of("2", "0"),
            Map.of(
                    People.SANNE.name(), "ACCEPTED",
                    People.OLIVER.name(), "WITHDRAWN",
                    People.LI_NA.name(), "ACCEPTED"),
            Map.of(
                    People.SANNE.name(),
                    mails("accepted", "confirm-address", "follow-up", "moved", "received"),
                    People.OLIVER.name(),
                    List.of("accepted", "confirm-address", "received", "withdrawn"),
                    People.LI_NA.name(),
                    mails("confirm-address", "follow-up", "moved", "promoted", "received", "waitlisted")));

    static FinalState of(HamburgJourney journey, Mailbox mailbox) {
        Map<String, List<String>> mails = new LinkedHashMap<>();
        for (Person person : HamburgJourney.PEOPLE) {
            mails.put(person.name(), distinct(mailbox.of(person)));
        }
        return new FinalState(
                journey.mission().at("/state"),
                Stream.of("accepted", "free")
                        .map(part -> journey.publicMission().at("/places/" + part))
                        .toList(),
                journey.states(),
                mails);
    }

    private static List<String> distinct(List<Letter> letters) {
        Map<String, String> templates = new LinkedHashMap<>();
        letters.forEach(letter -> templates.put(letter.messageId(), letter.template()));
        return templates.values().stream().sorted().toList();
    }

    // what every delegate gets who stays to the end, and these
    private static List<String> mails(String... templates) {
        return Stream.concat(Stream.of("reminder", "reminder", "thanks"), Stream.of(templates))
                .sorted()
                .toList();
    }
}
