// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The messages there are. */
public enum MessageKind {
    CONFIRM_ADDRESS,
    ALREADY_REGISTERED,
    CONFIRM_NEW_ADDRESS,
    ADDRESS_CHANGE_ASKED,
    ADDRESS_CHANGED,
    RECEIVED,
    ACCEPTED,
    WAITLISTED,
    PROMOTED,
    DECLINED,
    WITHDRAWN,
    REMINDER,
    MOVED,
    MISSION_CHANGED,
    CANCELLED,
    THANKS,
    FOLLOW_UP,
    /** Where and when it is, whenever an office wants to say so. */
    INFORMATION,
    /** What staff write to people whom they choose: each has a text of its own. */
    WRITTEN;

    /** Name in kebab-case: in events, in the API, and of the files with its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Under which group people can unsubscribe from it; empty for what they get because of what they asked for or agreed
     * to, which they cannot do without.
     */
    public Optional<MailGroup> group() {
        return switch (this) {
            case REMINDER, INFORMATION -> Optional.of(MailGroup.REMINDERS);
            case THANKS, FOLLOW_UP -> Optional.of(MailGroup.AFTERWARDS);
            case CONFIRM_ADDRESS,
                    ALREADY_REGISTERED,
                    CONFIRM_NEW_ADDRESS,
                    ADDRESS_CHANGE_ASKED,
                    ADDRESS_CHANGED,
                    RECEIVED,
                    ACCEPTED,
                    WAITLISTED,
                    PROMOTED,
                    DECLINED,
                    WITHDRAWN,
                    MOVED,
                    MISSION_CHANGED,
                    CANCELLED,
                    // somebody at the office writes about what the reader takes part in
                    WRITTEN -> Optional.empty();
        };
    }

    /** Whether somebody who types another's address causes this message to go there. */
    public boolean atAnybodysWish() {
        return this == CONFIRM_ADDRESS || this == ALREADY_REGISTERED || this == CONFIRM_NEW_ADDRESS;
    }

    /** The template of this key; throws IllegalArgumentException for any other. */
    public static MessageKind of(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No template " + key));
    }
}
