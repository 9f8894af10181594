// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a message is sent, and what must still hold when it is.
 *
 * @param key distinguishes messages of one template to one person: an event's id, an occurrence's, or what it tells
 * @param occurrenceId the occurrence it belongs to, or null
 * @param number number of what it tells, where later ones make it out of date: the sequence of a decision on a place among
 *     the allocation's events, a version of the personal links, a change of address; 0 for none
 * @param anchor moment of the mission that the message is about: when that moved, the message is out of date; or null
 * @param latestUseful after this it is not worth sending (domain time), or null
 */
public record Cause(
        String key,
        @Nullable String occurrenceId,
        long number,
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
        return new Cause("link-" + version, null, version, null, null);
    }

    /** Because a change of address was asked for, under this number. */
    public static Cause addressChange(int number) {
        return new Cause("address-" + number, null, number, null, null);
    }

    /** Because a change of the address whose links have this version was asked for, under that number. */
    public static Cause presentAddress(int number, int linkVersion) {
        return new Cause("address-" + number, null, linkVersion, null, null);
    }

    /** The same, worth sending only until then. */
    public Cause until(@Nullable Instant moment) {
        return new Cause(key, occurrenceId, number, anchor, moment);
    }
}
