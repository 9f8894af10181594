// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.model;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.message.model.MessageKind;
import java.time.Instant;

/**
 * A message that goes out by itself, as it holds for a mission.
 *
 * @param name in kebab-case; part of what its occurrences are called, so it never changes
 * @param quiet whether nobody gets it at night; it waits for the morning then
 * @param since when it was last changed: what was due before goes out only where that is still of use
 */
public record Rule(
        String name,
        MessageKind message,
        Moment moment,
        TimeOfDay time,
        WorkingDays workingDays,
        boolean quiet,
        Audience audience,
        LateJoiners lateJoiners,
        Useful useful,
        Repeat repeat,
        Instant since) {

    /** The same, changed at this moment at the earliest. */
    public Rule since(Instant moment) {
        return new Rule(
                name,
                message,
                this.moment,
                time,
                workingDays,
                quiet,
                audience,
                lateJoiners,
                useful,
                repeat,
                moment.isAfter(since) ? moment : since);
    }

    /** Whether each person has an occurrence of their own. */
    public boolean ofPerson() {
        return moment.anchor().ofPerson();
    }
}
