// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.preferences.model;

/** What of a mission goes into the calendars of its delegates. */
public enum Entries {
    JOURNEY,
    STOPS,
    BOTH;

    /** Whether the whole journey is an entry. */
    public boolean journey() {
        return this != STOPS;
    }

    /** Whether each stop is an entry. */
    public boolean stops() {
        return this != JOURNEY;
    }
}
