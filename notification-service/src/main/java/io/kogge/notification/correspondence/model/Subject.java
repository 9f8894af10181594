// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.util.Locale;

/**
 * What letters are about.
 *
 * @param id of the mission, the agreement or the account
 */
public record Subject(Kind kind, String id) {

    /** What it can be. */
    public enum Kind {
        MISSION,
        AGREEMENT,
        /** A member of staff's account: what staff hear of their own work. */
        ACCOUNT
    }

    /** A mission. */
    public static Subject mission(String missionId) {
        return new Subject(Kind.MISSION, missionId);
    }

    /** From its key. */
    public static Subject of(String key) {
        int end = key.indexOf(':');
        return new Subject(Kind.valueOf(key.substring(0, end).toUpperCase(Locale.ROOT)), key.substring(end + 1));
    }

    /** Its name among all subjects. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT) + ':' + id;
    }
}
