// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import io.kogge.notification.correspondence.model.Tally;
import java.util.List;
import java.util.SortedMap;

/**
 * The letters about a subject, counted.
 *
 * @param people how many people each message went to, by message
 */
record Counted(List<Tally> tallies, SortedMap<String, Long> people) {

    long letters() {
        return tallies.stream().mapToLong(Tally::count).sum();
    }

    long problems() {
        return tallies.stream()
                .filter(tally -> tally.status().retriable())
                .mapToLong(Tally::count)
                .sum();
    }
}
