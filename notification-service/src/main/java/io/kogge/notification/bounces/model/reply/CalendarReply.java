// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.reply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's calendar sent back about an entry (RFC 5546).
 *
 * @param uid of the entry
 * @param attendee whose calendar it is: the address in the answer, or else that of the mail; empty if neither can be read
 * @param answer what it says
 * @param at when it was given, or null where that cannot be read
 * @param proposal the time that is proposed instead, in words, or an empty text
 * @param comment what was written with it
 */
public record CalendarReply(
        String uid,
        String attendee,
        Answer answer,
        @Nullable Instant at,
        String proposal,
        String comment) {

    /** What it can say. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        TENTATIVE,
        /** Another time, please: somebody has to read it. */
        PROPOSED
    }

    /** Whether a member of staff should see it. */
    public boolean isForStaff() {
        return answer == Answer.PROPOSED || !comment.isBlank();
    }
}
