// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.model;

import io.kogge.notification.message.model.MessageKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What staff get by mail; each of them can switch each of these off. */
public enum NewsKind {
    /** Once on each working day, what waits. */
    DIGEST(MessageKind.STAFF_DIGEST),
    /** Registrations are held back, as too many came at once. */
    HELD_BACK(MessageKind.STAFF_HELD_BACK),
    /** A message did not arrive, and the start is near. */
    BOUNCED(MessageKind.STAFF_BOUNCED),
    /** A place came free that no longer goes by itself. */
    PLACE_FREE(MessageKind.STAFF_PLACE_FREE),
    /** Some still have not answered, and nobody asks them any more. */
    NOBODY_ANSWERS(MessageKind.STAFF_NOBODY_ANSWERS),
    AGREEMENT_ENDS(MessageKind.STAFF_AGREEMENT_ENDS),
    /** Events were set aside; for those who run the system. */
    DEAD_LETTERS(MessageKind.STAFF_DEAD_LETTERS);

    private final MessageKind message;

    NewsKind(MessageKind message) {
        this.message = message;
    }

    /** The kind of message. */
    public MessageKind message() {
        return message;
    }

    /** Whether it is for those alone who run the system. */
    public boolean forOperators() {
        return this == DEAD_LETTERS;
    }

    /** What somebody can get. */
    public static List<NewsKind> of(boolean operator) {
        return Arrays.stream(values())
                .filter(kind -> operator || !kind.forOperators())
                .toList();
    }

    /** That of a kind of message; empty where it is none that can be switched off. */
    public static Optional<NewsKind> of(MessageKind message) {
        return Arrays.stream(values()).filter(kind -> kind.message == message).findFirst();
    }
}
