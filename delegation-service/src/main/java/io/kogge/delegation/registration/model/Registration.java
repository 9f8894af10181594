// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import io.kogge.delegation.missions.model.MissionProgress;
import io.kogge.delegation.people.model.PersonDetails;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's registration for one mission. It counts once its own link is confirmed; otherwise anybody could fill a
 * mission with strangers' addresses.
 *
 * @param id chosen by who handed in the form
 * @param missionId the mission
 * @param personId who
 * @param state where it is
 * @param claimed what the form says about the person, until it is confirmed: then it is the person's; null from then on
 * @param organisation for whom
 * @param role position in the organisation; null if not said
 * @param motivation what the person hopes for; null if not said
 * @param enteredByStaff whether staff entered it
 * @param alongside whether the person has another registration for the mission, as two records turned out to be of one:
 *     staff decide which one stays
 * @param startedAt when it was handed in
 * @param expiresAt when it lapses unless confirmed
 * @param submittedAt since when it counts; null if it does not
 * @param repeatedAt when a second try was last announced; null if never
 * @param unheardSince since when its mission's allocation has yet to hear that it counts, or that it was withdrawn; null
 *     once it has heard
 * @param withdrawnAt since when the person does not come; null unless withdrawn
 */
public record Registration(
        String id,
        String missionId,
        String personId,
        RegistrationState state,
        @Nullable PersonDetails claimed,
        Organisation organisation,
        @Nullable String role,
        @Nullable String motivation,
        boolean enteredByStaff,
        boolean alongside,
        Instant startedAt,
        Instant expiresAt,
        @Nullable Instant submittedAt,
        @Nullable Instant repeatedAt,
        @Nullable Instant unheardSince,
        @Nullable Instant withdrawnAt) {

    /** A second try is announced at most so often, as each announcement is a mail to somebody who may not have asked. */
    public static final Duration BETWEEN_REPEATS = Duration.ofHours(1);

    /** This person handed in a form, at that moment. */
    public static Decision<Registration, RegistrationEvent> start(
            String id, String missionId, String personId, Applicant applicant, Instant handedInAt, Instant expiresAt) {
        return Decision.of(
                new Registration(
                        id,
                        missionId,
                        personId,
                        RegistrationState.STARTED,
                        applicant.person(),
                        applicant.organisation(),
                        applicant.role(),
                        applicant.motivation(),
                        false,
                        false,
                        handedInAt,
                        expiresAt,
                        null,
                        null,
                        null,
                        null),
                new RegistrationEvent.Started(handedInAt, expiresAt));
    }

    /** Staff enter this person: it counts at once. */
    public static Decision<Registration, RegistrationEvent> enter(
            String id, String missionId, String personId, Applicant applicant, Instant now) {
        return Decision.of(
                new Registration(
                        id,
                        missionId,
                        personId,
                        RegistrationState.SUBMITTED,
                        null,
                        applicant.organisation(),
                        applicant.role(),
                        applicant.motivation(),
                        true,
                        false,
                        now,
                        now,
                        now,
                        null,
                        now,
                        null),
                new RegistrationEvent.Entered(now));
    }

    /** All of it as it was filled in or is known now: what the form says until it is confirmed, then the person's own. */
    public Applicant applicant(PersonDetails person) {
        return new Applicant(claimed == null ? person : claimed, organisation, role, motivation);
    }

    /** Whether all that was filled in is erased for good. */
    public boolean erased() {
        return state == RegistrationState.EXPIRED || state == RegistrationState.REPLACED;
    }

    /**
     * The person confirms it. Whether the mission still registers does not matter: the form was handed in while it did.
     */
    public Decision<Registration, RegistrationEvent> confirm(Instant now) {
        if (state == RegistrationState.SUBMITTED) {
            return Decision.unchanged(this);
        }
        if (state == RegistrationState.WITHDRAWN) {
            throw new Rejection.Conflict("registration-withdrawn");
        }
        refuseIfOver(now);
        return Decision.of(in(RegistrationState.SUBMITTED, null, now, now), new RegistrationEvent.Confirmed(now));
    }

    /** A later form of the same person came: that one counts, unless this one counts already. */
    public Decision<Registration, RegistrationEvent> replace(Instant now) {
        if (state != RegistrationState.STARTED) {
            return Decision.unchanged(this);
        }
        return lapsed(now)
                ? expire(now)
                : Decision.of(emptied(RegistrationState.REPLACED), new RegistrationEvent.Replaced(now));
    }

    /** Lapses if nobody ever confirmed it and its time is over; what was filled in is erased. */
    public Decision<Registration, RegistrationEvent> expire(Instant now) {
        return claimed == null || now.isBefore(expiresAt)
                ? Decision.unchanged(this)
                : Decision.of(emptied(RegistrationState.EXPIRED), new RegistrationEvent.Expired(now));
    }

    /**
     * Corrects what was filled in. What it says about the person can always be put right; the other answers only until
     * they stand, after which each one that differs is a fault of its field. The address of one that is not confirmed
     * stays: nobody else could confirm it.
     *
     * @param personChanges whether what is known of the person changes with it, which is told in its history
     */
    public Decision<Registration, RegistrationEvent> correct(
            Applicant corrected, boolean personChanges, MissionProgress mission, Instant now) {
        refuseIfOver(now);
        List<String> rewritten =
                answersStand(mission) ? applicant(corrected.person()).otherAnswers(corrected) : List.of();
        if (!rewritten.isEmpty()) {
            throw new Rejection.Invalid(rewritten.stream()
                    .map(field -> Fault.of(field, "answer-stands"))
                    .toList());
        }
        if (claimed != null && !claimed.reachedAt(corrected.person().email())) {
            throw new Rejection.Conflict("registration-not-confirmed");
        }
        Registration next = new Registration(
                id,
                missionId,
                personId,
                state,
                claimed == null ? null : claimed(corrected.person(), state != RegistrationState.WITHDRAWN),
                corrected.organisation(),
                corrected.role(),
                corrected.motivation(),
                enteredByStaff,
                alongside,
                startedAt,
                expiresAt,
                submittedAt,
                repeatedAt,
                unheardSince,
                withdrawnAt);
        return next.equals(this) && !personChanges
                ? Decision.unchanged(this)
                : Decision.of(next, new RegistrationEvent.Corrected(now));
    }

    /** Somebody tried to register with the person's address again. */
    public Decision<Registration, RegistrationEvent> repeat(Instant now) {
        if (repeatedAt != null && now.isBefore(repeatedAt.plus(BETWEEN_REPEATS))) {
            return Decision.unchanged(this);
        }
        return Decision.of(with(personId, alongside, now), new RegistrationEvent.Repeated(now));
    }

    /** Whether the answers stand: those about the organisation and what the person hopes for, not those about the person. */
    public boolean answersStand(MissionProgress mission) {
        return mission != MissionProgress.AHEAD || state == RegistrationState.WITHDRAWN;
    }

    /**
     * The person does not come; not once the mission has begun, as then somebody came or stayed away. Nobody needs a name as in
     * the passport then.
     */
    public Decision<Registration, RegistrationEvent> withdraw(MissionProgress mission, Instant now) {
        if (state == RegistrationState.WITHDRAWN) {
            return Decision.unchanged(this);
        }
        refuseIfOver(now);
        mission.requireAhead();
        return Decision.of(
                in(RegistrationState.WITHDRAWN, claimed(claimed, false), submittedAt, now),
                new RegistrationEvent.Withdrawn(now));
    }

    /**
     * It is this person's, as the record it belonged to turned out to be of the same person.
     *
     * @param besides whether that person has a registration for the mission already
     */
    public Decision<Registration, RegistrationEvent> moveTo(String otherId, boolean besides, Instant now) {
        if (personId.equals(otherId)) {
            return Decision.unchanged(this);
        }
        return Decision.of(with(otherId, besides, repeatedAt), new RegistrationEvent.Moved(now));
    }

    /** Whether it was not confirmed in time, also where that has not been carried out yet. */
    public boolean lapsed(Instant now) {
        return switch (state) {
            case EXPIRED -> true;
            case STARTED -> !now.isBefore(expiresAt);
            case SUBMITTED, WITHDRAWN, REPLACED -> false;
        };
    }

    /**
     * Refuses what only somebody may who is known to be its person: gone where it was never confirmed in time or gave way, a
     * conflict {@code registration-not-confirmed} as long as it can be confirmed.
     */
    public void requireConfirmed(Instant now) {
        refuseIfOver(now);
        if (claimed != null) {
            throw new Rejection.Conflict("registration-not-confirmed");
        }
    }

    /** Refuses what is decided only about one that counts: a conflict that says why this one does not. */
    public void requireCounting() {
        switch (state) {
            case SUBMITTED -> {}
            case STARTED -> throw new Rejection.Conflict("registration-not-confirmed");
            case WITHDRAWN -> throw new Rejection.Conflict("registration-withdrawn");
            case EXPIRED -> throw new Rejection.Conflict("registration-expired");
            case REPLACED -> throw new Rejection.Conflict("registration-replaced");
        }
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "Registration[" + id + ", " + state + "]";
    }

    private void refuseIfOver(Instant now) {
        if (state == RegistrationState.REPLACED) {
            throw new Rejection.Gone("registration-replaced");
        }
        if (lapsed(now)) {
            throw new Rejection.Gone("registration-expired");
        }
    }

    private static @Nullable PersonDetails claimed(@Nullable PersonDetails said, boolean passportName) {
        return said == null ? null : said.asked(passportName);
    }

    private Registration with(String whose, boolean besides, @Nullable Instant repeated) {
        return new Registration(
                id,
                missionId,
                whose,
                state,
                claimed,
                organisation,
                role,
                motivation,
                enteredByStaff,
                besides,
                startedAt,
                expiresAt,
                submittedAt,
                repeated,
                unheardSince,
                withdrawnAt);
    }

    private Registration in(
            RegistrationState next, @Nullable PersonDetails stillClaimed, @Nullable Instant submitted, Instant now) {
        return new Registration(
                id,
                missionId,
                personId,
                next,
                stillClaimed,
                organisation,
                role,
                motivation,
                enteredByStaff,
                alongside,
                startedAt,
                expiresAt,
                submitted,
                repeatedAt,
                now,
                next == RegistrationState.WITHDRAWN ? now : null);
    }

    private Registration emptied(RegistrationState end) {
        return new Registration(
                id,
                missionId,
                personId,
                end,
                null,
                organisation.erased(),
                null,
                null,
                enteredByStaff,
                alongside,
                startedAt,
                expiresAt,
                null,
                repeatedAt,
                null,
                null);
    }
}
