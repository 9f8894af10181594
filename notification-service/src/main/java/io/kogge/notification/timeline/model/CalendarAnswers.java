// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.CalendarAnswer.Kind;
import io.kogge.notification.correspondence.model.EntryAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What calendars answered to a mission's entries: to those of people who have a place now, and of stops that the route has now.
 *
 * @param counts how many entries were answered so; a kind that nobody answered is missing
 * @param doubtful the first of those who may not come
 * @param more how many further people these are
 */
public record CalendarAnswers(Map<Kind, Long> counts, List<Doubtful> doubtful, int more) {

    /**
     * Somebody who declined entries or accepted them provisionally.
     *
     * @param contact empty where it has not arrived or was erased
     * @param entries those entries; at least one
     */
    public record Doubtful(String registrationId, Optional<Contact> contact, List<EntryAnswer> entries) {}

    /** Takes copies, in the order of the kinds. */
    public CalendarAnswers {
        counts = new TreeMap<>(counts);
        doubtful = List.copyOf(doubtful);
    }

    /** Whether none was answered. */
    public boolean none() {
        return counts.isEmpty();
    }
}
