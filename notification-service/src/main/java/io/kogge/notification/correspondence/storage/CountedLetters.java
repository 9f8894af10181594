// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import io.kogge.notification.correspondence.model.CopiesTally;
import java.util.List;
import java.util.SortedMap;

/**
 * The letters about a subject, counted.
 *
 * @param people how many people each message went to, by message
 */
record CountedLetters(List<CopiesTally> tallies, SortedMap<String, Long> people) {

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
