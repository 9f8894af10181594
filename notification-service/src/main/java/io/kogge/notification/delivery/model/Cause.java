// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a message is sent, and what must still hold when it is.
 *
 * @param key distinguishes messages of one template to one person: an event's id, an occurrence's, or what it tells
 * @param occurrenceId the occurrence it belongs to, or null
 * @param decision the decision on a place that it tells: its sequence among the allocation's events; 0 for none
 * @param anchor moment of the mission that the message is about: when that moved, the message is out of date; or null
 * @param latestUseful after this it is not worth sending (domain time), or null
 */
public record Cause(
        String key,
        @Nullable String occurrenceId,
        long decision,
        @Nullable Instant anchor,
        @Nullable Instant latestUseful) {

    /** Because of an event. */
    public static Cause event(String eventId) {
        return new Cause(eventId, null, 0, null, null);
    }

    /** Because of a decision on a place. */
    public static Cause decision(String eventId, long sequence) {
        return new Cause(eventId, null, sequence, null, null);
    }

    /** Because there is a new version of the personal links. */
    public static Cause link(int version) {
        return new Cause("link-" + version, null, 0, null, null);
    }

    /** The same, worth sending only until then. */
    public Cause until(@Nullable Instant moment) {
        return new Cause(key, occurrenceId, decision, anchor, moment);
    }
}
