// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import io.kogge.kernel.text.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The messages there are. */
public enum MessageKind {
    CONFIRM_ADDRESS,
    ALREADY_REGISTERED,
    CONFIRM_NEW_ADDRESS,
    ADDRESS_CHANGE_ASKED,
    ADDRESS_CHANGED,
    /** The link to the person's own page once more, as staff have it sent. */
    PERSONAL_LINK,
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
    /** One stop's entry for the recipient's calendar, or its end. */
    STOP_ENTRY,
    THANKS,
    SURVEY,
    RETURN_DAY_INVITATION,
    FOLLOW_UP,
    /** Where and when it is, whenever an office wants to say so. */
    INFORMATION,
    /** What staff write to people whom they choose, as it belongs to the mission: each has a text of its own. */
    WRITTEN,
    /** The same where it informs, and who does not want it can do without. */
    NEWS,
    /** To a member of staff: is this your address? */
    STAFF_CONFIRM_ADDRESS,
    /** What waits for staff. */
    STAFF_DIGEST,
    /** Registrations are held back, as too many came at once. */
    STAFF_HELD_BACK,
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

    /** Whether staff write it to people whom they choose, so that each such message has a text of its own. */
    public boolean toChosen() {
        return this == WRITTEN || this == NEWS;
    }

    /** The languages in which there is a text for it: staff work in two. */
    public List<String> languages() {
        return toStaff() ? Languages.STAFF : Languages.ALL;
    }

    /**
     * Under which group people can unsubscribe from it; empty for what they get because of what they asked for or agreed
     * to, which they cannot do without.
     */
    public Optional<MailGroup> group() {
        return switch (this) {
            case REMINDER, INFORMATION -> Optional.of(MailGroup.REMINDERS);
            case THANKS, SURVEY, RETURN_DAY_INVITATION, FOLLOW_UP -> Optional.of(MailGroup.AFTERWARDS);
            case NEWS -> Optional.of(MailGroup.NEWS);
            case CONFIRM_ADDRESS,
                    ALREADY_REGISTERED,
                    CONFIRM_NEW_ADDRESS,
                    ADDRESS_CHANGE_ASKED,
                    ADDRESS_CHANGED,
                    PERSONAL_LINK,
                    RECEIVED,
                    ACCEPTED,
                    STOP_ENTRY,
                    WAITLISTED,
                    PROMOTED,
                    DECLINED,
                    WITHDRAWN,
                    MOVED,
                    MISSION_CHANGED,
                    CANCELLED,
                    // staff said so when they wrote it
                    WRITTEN,
                    // each member of staff chooses on a page which of these to get
                    STAFF_CONFIRM_ADDRESS,
                    STAFF_DIGEST,
                    STAFF_HELD_BACK,
                    STAFF_BOUNCED,
                    STAFF_PLACE_FREE,
                    STAFF_NOBODY_ANSWERS,
                    STAFF_DEAD_LETTERS,
                    STAFF_AGREEMENT_ENDS -> Optional.empty();
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
