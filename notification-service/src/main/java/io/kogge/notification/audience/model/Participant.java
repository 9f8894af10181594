// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

/**
 * A registration for a mission and what was decided about it.
 *
 * @param decision sequence of the last decision on the place among the allocation's events; 0 before the first
 * @param reason code of why the place was declined; empty otherwise
 */
public record Participant(
        String registrationId,
        String missionId,
        String personId,
        Registration registration,
        Place place,
        long decision,
        String reason) {

    /** Where the registration itself is. */
    public enum Registration {
        STARTED,
        SUBMITTED,
        WITHDRAWN,
        EXPIRED,
        REPLACED
    }

    /** Whether the person does not come any more. */
    public boolean ended() {
        return registration == Registration.WITHDRAWN
                || registration == Registration.EXPIRED
                || registration == Registration.REPLACED;
    }

    /**
     * Whether the mailbox's owner certainly wanted this registration, or staff entered it; otherwise anybody may have
     * typed what stands in it. Of one that was withdrawn that is known only if it got a decision, which nothing
     * unconfirmed gets.
     */
    public boolean confirmed() {
        return registration == Registration.SUBMITTED || (registration == Registration.WITHDRAWN && decision > 0);
    }

    /** Whether the person is among these. */
    public boolean in(Audience audience) {
        return registration == Registration.SUBMITTED && audience.places().contains(place);
    }
}
