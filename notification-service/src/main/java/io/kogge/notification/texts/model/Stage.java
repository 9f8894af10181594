// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

import io.kogge.notification.message.model.MessageKind;
import java.util.Arrays;
import java.util.List;

/** When in a mission's life a message comes: how staff look for one. */
public enum Stage {
    REGISTERING,
    PLACE,
    BEFORE,
    CHANGES,
    AFTER,
    /** Whatever is not about one step. */
    OTHER,
    /** What staff get about their own work. */
    STAFF;

    /** Where this kind belongs. */
    public static Stage of(MessageKind kind) {
        return switch (kind) {
            case CONFIRM_ADDRESS,
                    ALREADY_REGISTERED,
                    PERSONAL_LINK,
                    RECEIVED,
                    CONFIRM_NEW_ADDRESS,
                    ADDRESS_CHANGE_ASKED,
                    ADDRESS_CHANGED -> REGISTERING;
            case ACCEPTED, WAITLISTED, PROMOTED, DECLINED, WITHDRAWN, STOP_ENTRY -> PLACE;
            case REMINDER, INFORMATION -> BEFORE;
            case MOVED, MISSION_CHANGED, CANCELLED -> CHANGES;
            case THANKS, SURVEY, RETURN_DAY_INVITATION, FOLLOW_UP -> AFTER;
            case WRITTEN, NEWS -> OTHER;
            case STAFF_CONFIRM_ADDRESS,
                    STAFF_DIGEST,
                    STAFF_HELD_BACK,
                    STAFF_BOUNCED,
                    STAFF_PLACE_FREE,
                    STAFF_NOBODY_ANSWERS,
                    STAFF_DEAD_LETTERS,
                    STAFF_AGREEMENT_ENDS -> STAFF;
        };
    }

    /** The kinds that belong here. */
    public List<MessageKind> kinds() {
        return Arrays.stream(MessageKind.values())
                .filter(kind -> of(kind) == this)
                .toList();
    }
}
