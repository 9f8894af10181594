// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.correspondence.model.CalendarAnswer.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What calendars answered to a mission's entries.
 *
 * @param counts how many entries were answered so; a kind that nobody answered is missing
 * @param doubtful the first of those that were declined or accepted provisionally: whoever these are may not come
 */
public record CalendarAnswers(Map<Kind, Long> counts, List<AnsweredEntry> doubtful) {

    /** Takes copies, in the order of the kinds. */
    public CalendarAnswers {
        counts = new TreeMap<>(counts);
        doubtful = List.copyOf(doubtful);
    }

    /** Whether none was answered. */
    public boolean none() {
        return counts.isEmpty();
    }

    /** How many more are doubtful than these. */
    public long more() {
        return counts.getOrDefault(Kind.DECLINED, 0L) + counts.getOrDefault(Kind.TENTATIVE, 0L) - doubtful.size();
    }
}
