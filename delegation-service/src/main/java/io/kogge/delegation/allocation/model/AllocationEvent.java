// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import java.time.Instant;

/** What happened to a mission's places. */
public sealed interface AllocationEvent {

    /** The mission's own terms were taken over. */
    record TermsTaken(Terms terms) implements AllocationEvent {}

    /** Somebody joined the queue and nothing could be decided yet. */
    record Queued(String registrationId) implements AllocationEvent {}

    /** Somebody gave up the claim, or will be turned away when it arrives. */
    record Left(String registrationId) implements AllocationEvent {}

    /** Somebody got a place. */
    record Accepted(String registrationId, String delegateId, AcceptedHow how, Instant at) implements AllocationEvent {}

    /** Somebody was put on the waiting list. */
    record Waitlisted(String registrationId, String delegateId, Instant at) implements AllocationEvent {}

    /** Staff declined somebody. */
    record Declined(String registrationId, String delegateId, DeclineReason reason, Instant at)
            implements AllocationEvent {}
}
