// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import io.kogge.notification.correspondence.model.CopiesTally;
import java.util.List;
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
