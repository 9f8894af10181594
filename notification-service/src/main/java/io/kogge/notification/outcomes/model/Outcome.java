// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

/** What came of a mission for somebody; the API writes it as it stands here. */
public enum Outcome {
    NEW_CONTACTS,
    FOLLOW_UP_MEETING,
    AGREEMENT,
    NOTHING_YET
}
