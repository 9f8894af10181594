// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import io.kogge.delegation.missions.model.Progress;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's registration for one mission. It counts once its address is confirmed; otherwise anybody could fill a
 * mission with strangers' addresses.
 *
 * @param id its id; also that of the delegate
 * @param missionId the mission
 * @param state where it is
 * @param applicant what was filled in
 * @param enteredByStaff whether staff entered it
 * @param linkVersion version of the personal link; links of another version are revoked
 * @param startedAt when it was handed in
 * @param expiresAt when it lapses unless confirmed
 * @param submittedAt since when it counts; null if it does not
 * @param repeatedAt when a second try with its address was last announced; null if never
 * @param unheardSince since when its mission's allocation has yet to hear that it counts, or that it was withdrawn; null
 *     once it has heard
 */
public record Registration(
        String id,
        String missionId,
        RegistrationState state,
        Applicant applicant,
        boolean enteredByStaff,
        int linkVersion,
        Instant startedAt,
        Instant expiresAt,
        @Nullable Instant submittedAt,
        @Nullable Instant repeatedAt,
        @Nullable Instant unheardSince) {

    /** A second try is announced at most so often, as each announcement is a mail to somebody who may not have asked. */
    public static final Duration BETWEEN_REPEATS = Duration.ofHours(1);

    /** Somebody hands in a form. */
    public static Decision<Registration, RegistrationEvent> start(
            String id, String missionId, Applicant applicant, Instant now, Duration toConfirm) {
        Instant expiresAt = now.plus(toConfirm);
        return Decision.of(
                new Registration(
                        id,
                        missionId,
                        RegistrationState.STARTED,
                        applicant,
                        false,
                        1,
                        now,
                        expiresAt,
                        null,
                        null,
                        null),
                new RegistrationEvent.Started(now, expiresAt));
    }

    /** Staff enter somebody: it counts at once. */
    public static Decision<Registration, RegistrationEvent> enter(
            String id, String missionId, Applicant applicant, Instant now) {
        return Decision.of(
                new Registration(
                        id, missionId, RegistrationState.SUBMITTED, applicant, true, 1, now, now, now, null, now),
                new RegistrationEvent.Entered(now));
    }

    /** What a second try with an address in use leaves behind: its id, and nothing that was filled in. */
    public static Decision<Registration, RegistrationEvent> duplicate(
            String id, String missionId, Applicant applicant, Instant now, Duration toConfirm) {
        Instant expiresAt = now.plus(toConfirm);
        return Decision.of(
                new Registration(
                        id,
                        missionId,
                        RegistrationState.DUPLICATE,
                        applicant.erased(),
                        false,
                        1,
                        now,
                        expiresAt,
                        null,
                        null,
                        null),
                new RegistrationEvent.IdTaken());
    }

    /** Whether all that was filled in is erased for good. */
    public boolean erased() {
        return state == RegistrationState.EXPIRED || state == RegistrationState.FORGOTTEN;
    }

    /**
     * The person confirms the address. Whether the mission still registers does not matter: the form was handed in
     * while it did.
     */
    public Decision<Registration, RegistrationEvent> confirm(Instant now) {
        if (state == RegistrationState.SUBMITTED) {
            return Decision.unchanged(this);
        }
        if (state == RegistrationState.WITHDRAWN) {
            throw new Rejection.Conflict("registration-withdrawn");
        }
        refuseIfLapsed(now);
        return Decision.of(in(RegistrationState.SUBMITTED, now, now), new RegistrationEvent.Confirmed(now));
    }

    /**
     * Lapses if it is not confirmed and its time is over; what was filled in is erased. A duplicate is forgotten at the
     * same time, or its id would answer differently from then on.
     */
    public Decision<Registration, RegistrationEvent> expire(Instant now) {
        if (now.isBefore(expiresAt)) {
            return Decision.unchanged(this);
        }
        if (state == RegistrationState.DUPLICATE) {
            return Decision.of(in(RegistrationState.FORGOTTEN, null, null), new RegistrationEvent.Forgotten());
        }
        if (state != RegistrationState.STARTED) {
            return Decision.unchanged(this);
        }
        Registration expired = in(RegistrationState.EXPIRED, null, null).with(applicant.erased(), linkVersion);
        return Decision.of(expired, new RegistrationEvent.Expired(now));
    }

    /**
     * Corrects what was filled in. What it says about the person can always be put right; the other answers only until
     * they stand, after which each one that differs is a fault of its field. A new address revokes the personal link,
     * which the old address knows; so it must have been confirmed before, or nobody could confirm it any more.
     */
    public Decision<Registration, RegistrationEvent> correct(Applicant corrected, Progress mission, Instant now) {
        refuseIfLapsed(now);
        if (corrected.equals(applicant)) {
            return Decision.unchanged(this);
        }
        List<String> rewritten = answersStand(mission) ? applicant.otherAnswers(corrected) : List.of();
        if (!rewritten.isEmpty()) {
            throw new Rejection.Invalid(rewritten.stream()
                    .map(field -> Fault.of(field, "answer-stands"))
                    .toList());
        }
        boolean sameAddress =
                corrected.person().email().equals(applicant.person().email());
        if (!sameAddress && state == RegistrationState.STARTED) {
            throw new Rejection.Conflict("registration-not-confirmed");
        }
        return Decision.of(
                with(corrected, sameAddress ? linkVersion : linkVersion + 1), new RegistrationEvent.Corrected(now));
    }

    /** Somebody tried to register with the same address again. */
    public Decision<Registration, RegistrationEvent> repeat(Instant now) {
        if (repeatedAt != null && now.isBefore(repeatedAt.plus(BETWEEN_REPEATS))) {
            return Decision.unchanged(this);
        }
        Registration repeated = new Registration(
                id,
                missionId,
                state,
                applicant,
                enteredByStaff,
                linkVersion,
                startedAt,
                expiresAt,
                submittedAt,
                now,
                unheardSince);
        return Decision.of(repeated, new RegistrationEvent.Repeated(now));
    }

    /** Whether the answers stand: those about the organisation and what the person hopes for, not those about the person. */
    public boolean answersStand(Progress mission) {
        return mission != Progress.AHEAD || state == RegistrationState.WITHDRAWN;
    }

    /** The person does not come; not once the mission has begun, as then somebody came or stayed away. */
    public Decision<Registration, RegistrationEvent> withdraw(Progress mission, Instant now) {
        if (state == RegistrationState.WITHDRAWN) {
            return Decision.unchanged(this);
        }
        refuseIfLapsed(now);
        mission.requireAhead();
        return Decision.of(in(RegistrationState.WITHDRAWN, submittedAt, now), new RegistrationEvent.Withdrawn(now));
    }

    /** Whether it was not confirmed in time, also where that has not been carried out yet. */
    public boolean lapsed(Instant now) {
        return switch (state) {
            case EXPIRED, FORGOTTEN -> true;
            case STARTED, DUPLICATE -> !now.isBefore(expiresAt);
            case SUBMITTED, WITHDRAWN -> false;
        };
    }

    private void refuseIfLapsed(Instant now) {
        if (lapsed(now)) {
            throw new Rejection.Gone("registration-expired");
        }
    }

    private Registration in(RegistrationState next, @Nullable Instant submitted, @Nullable Instant unheard) {
        return new Registration(
                id,
                missionId,
                next,
                applicant,
                enteredByStaff,
                linkVersion,
                startedAt,
                expiresAt,
                submitted,
                repeatedAt,
                unheard);
    }

    private Registration with(Applicant next, int link) {
        return new Registration(
                id,
                missionId,
                state,
                next,
                enteredByStaff,
                link,
                startedAt,
                expiresAt,
                submittedAt,
                repeatedAt,
                unheardSince);
    }
}
