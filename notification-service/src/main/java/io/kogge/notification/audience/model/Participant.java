// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.audience.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registration for a mission and what was decided about it.
 *
 * @param decision sequence of the last decision on the place among the allocation's events; 0 before the first
 * @param reason code of why the place was declined; empty otherwise
 * @param organisation what kind of organisation the person comes from
 * @param answering whether the person has said what came of the mission
 * @param moments when the person came so far
 */
public record Participant(
        String registrationId,
        String missionId,
        String personId,
        Registration registration,
        PlaceDecision place,
        long decision,
        String reason,
        OrganisationKind organisation,
        Answering answering,
        Moments moments) {

    /**
     * When somebody came so far (domain time); null where it has not happened, or is not known.
     *
     * @param handedIn the form
     * @param lapses when it is void unless its address was confirmed
     * @param submitted the address was confirmed, or staff entered it
     * @param decided the last decision on the place
     */
    public record Moments(
            @Nullable Instant handedIn,
            @Nullable Instant lapses,
            @Nullable Instant submitted,
            @Nullable Instant decided) {
        /** Nothing is known. */
        public static final Moments NONE = new Moments(null, null, null, null);
    }

    /** Somebody of whom no more is known. */
    public Participant(
            String registrationId,
            String missionId,
            String personId,
            Registration registration,
            PlaceDecision place,
            long decision,
            String reason) {
        this(
                registrationId,
                missionId,
                personId,
                registration,
                place,
                decision,
                reason,
                OrganisationKind.UNKNOWN,
                Answering.NOT_ANSWERED,
                Moments.NONE);
    }

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

    /** Whether the person had a place and did not come. */
    public boolean noShow() {
        return registration == Registration.SUBMITTED && place == PlaceDecision.NO_SHOW;
    }

    /** Whether the person is among these, whatever language they read. */
    public boolean in(Audience audience) {
        return audience.has(this);
    }
}
