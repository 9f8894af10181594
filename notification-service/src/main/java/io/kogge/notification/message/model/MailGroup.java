// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people can unsubscribe from: messages that inform them, grouped as they see them and not as they are made. */
public enum MailGroup {
    /** What helps to prepare for a mission. */
    REMINDERS,
    /** Thanks and questions once it is over. */
    AFTERWARDS,
    /** What staff write to people whom they choose, where it informs and does not belong to the mission. */
    NEWS;

    /** Name in kebab-case: in links, in events and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group of this key, if there is one. */
    public static Optional<MailGroup> of(String key) {
        return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
    }
}
