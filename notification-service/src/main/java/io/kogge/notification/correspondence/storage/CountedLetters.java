// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.CopiesTally;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The letters about a subject, counted.
 *
 * @param shown how many correspondences are found by each message or mark that pages find them by
 */
record CountedLetters(List<CopiesTally> tallies, SortedMap<String, Long> shown) {

    /** How many people each message went to, by message. */
    SortedMap<String, Long> people() {
        SortedMap<String, Long> people = new TreeMap<>(shown);
        people.keySet().removeIf(each -> !CorrespondenceDocument.isMessage(each));
        return people;
    }

    /** How many recipients' calendars answered what. */
    Map<CalendarAnswer.Kind, Long> answers() {
        Map<CalendarAnswer.Kind, Long> answers = new EnumMap<>(CalendarAnswer.Kind.class);
        shown.forEach(
                (mark, count) -> CorrespondenceDocument.answered(mark).ifPresent(kind -> answers.put(kind, count)));
        return answers;
    }

    long letters() {
        return tallies.stream().mapToLong(CopiesTally::count).sum();
    }

    long problems() {
        return tallies.stream()
                .filter(tally -> tally.status().retriable())
                .mapToLong(CopiesTally::count)
                .sum();
    }
}
