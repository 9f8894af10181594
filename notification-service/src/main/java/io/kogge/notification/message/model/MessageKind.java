// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import io.kogge.kernel.text.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
    WRITTEN,
    /** To a member of staff: is this your address? */
    STAFF_CONFIRM_ADDRESS,
    /** What waits for staff. */
    STAFF_DIGEST,
    STAFF_BOUNCED,
    STAFF_PLACE_FREE,
    STAFF_NOBODY_ANSWERS,
    STAFF_DEAD_LETTERS,
    STAFF_AGREEMENT_ENDS;

    /** Name in kebab-case: in events, in the API, and of the files with its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a mail to staff about their own work. */
    public boolean toStaff() {
        return name().startsWith("STAFF_");
    }

    /** The languages in which there is a text for it: staff work in two. */
    public List<String> languages() {
        return toStaff() ? Languages.STAFF : Languages.ALL;
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
