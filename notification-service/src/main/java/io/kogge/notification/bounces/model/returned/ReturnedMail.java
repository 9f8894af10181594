// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.returned;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came back and that nobody but a member of staff can make something of. Once that is done nothing of what it
 * says is kept.
 *
 * @param about who sent it and what it says
 * @param reason why it is here
 * @param arrivedAt when it came
 * @param letterId the letter that it is about, as far as that is known
 * @param personId to whom that letter went, as far as that is known
 * @param settlement what became of it, or null as long as it is open
 */
public record ReturnedMail(
        Content about,
        Reason reason,
        Instant arrivedAt,
        @Nullable String letterId,
        @Nullable String personId,
        @Nullable Settlement settlement) {

    /** Why it is here; what is plain at once comes first. */
    public enum Reason {
        /** A letter came back, but which one? */
        LETTER_NOT_KNOWN,
        /** A server says something about a letter, but what? */
        NOT_UNDERSTOOD,
        /** Somebody proposes another time. */
        OTHER_TIME,
        /** Somebody called a letter of ours unwanted. */
        COMPLAINT,
        /** Somebody wrote. */
        WRITTEN,
        /** It cannot even be read. */
        UNREADABLE
    }

    /**
     * What it says.
     *
     * @param from who sent it
     * @param subject its subject
     * @param text its text
     * @param address whose letter it seems to be about; may be empty
     */
    public record Content(String from, String subject, String text, String address) {
        /** Nothing. */
        public static final Content NONE = new Content("", "", "", "");
    }

    /** What became of it. */
    public record Settlement(How how, String by, Instant at) {

        /** What staff can do. */
        public enum How {
            BOUNCED,
            NOT_IMPORTANT,
            FORWARDED
        }
    }

    /** It is settled like this; a conflict {@code returned-mail-settled} if it was before. */
    public Decision<ReturnedMail, Void> settle(Settlement how) {
        if (settlement != null) {
            throw new Rejection.Conflict("returned-mail-settled");
        }
        return Decision.of(new ReturnedMail(Content.NONE, reason, arrivedAt, letterId, personId, how));
    }

    /** Whether nobody has settled it. */
    public boolean open() {
        return settlement == null;
    }
}
