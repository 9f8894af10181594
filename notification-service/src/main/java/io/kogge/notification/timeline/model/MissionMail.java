// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * A mission's messages in a nutshell.
 *
 * @param next what goes out next, if anything is planned
 * @param problems how many messages bounced or failed
 */
public record MissionMail(Mission mission, Optional<Occurrence> next, long problems) {

    /** Those that need staff first, then by what goes out next, then those that ended last. */
    public static final Comparator<MissionMail> BY_URGENCY = Comparator.comparing(
                    (MissionMail mail) -> mail.problems() == 0)
            .thenComparing(mail -> mail.next().map(Occurrence::dueAt).orElse(Instant.MAX))
            .thenComparing(mail -> mail.mission().end().toInstant(), Comparator.reverseOrder());
}
