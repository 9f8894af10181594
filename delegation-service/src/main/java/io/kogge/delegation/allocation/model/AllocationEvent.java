// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import java.time.Instant;

/** What happened to a mission's places. */
public sealed interface AllocationEvent {

    /** Something that happened to one entry. */
    sealed interface OfEntry extends AllocationEvent {
        /** Whose entry. */
        String registrationId();
    }

    /** The mission's own terms were taken over. */
    record TermsTaken(Terms terms) implements AllocationEvent {}

    /** What was left to decide for another time has been decided. */
    record Settled() implements AllocationEvent {}

    /** Somebody joined the queue and nothing could be decided yet. */
    record Queued(String registrationId) implements OfEntry {}

    /** Somebody gave up the claim, or will be turned away when it arrives. */
    record Left(String registrationId) implements OfEntry {}

    /** Somebody turned out to come from another kind of organisation. */
    record Described(String registrationId) implements OfEntry {}

    /** Somebody got a place. */
    record Accepted(String registrationId, AcceptedHow how, Instant at) implements OfEntry {}

    /** Somebody was put on the waiting list. */
    record Waitlisted(String registrationId, Instant at) implements OfEntry {}

    /** Staff declined somebody. */
    record Declined(String registrationId, DeclineReason reason, Instant at) implements OfEntry {}

    /** Staff noted that somebody with a place did not come. */
    record NoShow(String registrationId, Instant at) implements OfEntry {}

    /** Staff took that back: the person was there. */
    record Attended(String registrationId, Instant at) implements OfEntry {}
}
