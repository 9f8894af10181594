// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.Mail;
import java.util.Optional;

/**
 * One person's letter, to read.
 *
 * @param mail empty where it cannot be written any more
 * @param as how sure it is that it reads as it was sent
 * @param missionChanged whether the mission shows something else today than it did when the letter was sent
 * @param missionAsSent whether the mail shows the mission and the place as they were then; else as they are today, or in part
 */
public record SentMail(
        Mission mission,
        RecipientLine line,
        Optional<Mail> mail,
        As as,
        boolean missionChanged,
        boolean missionAsSent) {

    /** Whether it was sent, and shows not all of mission and place as they were then. */
    public boolean missionToday() {
        return (as == As.SENT || as == As.TODAYS_TEXT) && !missionAsSent;
    }

    /** How a letter reads. */
    public enum As {
        /** It has not gone out: as it would be written now. */
        NOW,
        /** With the version of the text that it was written from. */
        SENT,
        /** It was sent before versions were noted, or that version is not kept: with today's text. */
        TODAYS_TEXT,
        /** Nobody knows how to reach the person any more. */
        NOBODY
    }
}
