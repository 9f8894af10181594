// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Participant.Registration;
import io.kogge.notification.audience.model.PlaceDecision;
import java.time.Instant;
import java.util.Optional;

/** Whether a message is still true, by what is known when it is about to be sent. */
final class Relevance {
    private Relevance() {}

    static Optional<SkipReason> outdated(
            Delivery delivery, Mission mission, Participant participant, SendingSituation situation) {
        return switch (delivery.letter().template()) {
            case CONFIRM_ADDRESS ->
                first(
                        cancelled(mission),
                        gone(participant),
                        when(participant.registration() == Registration.SUBMITTED, SkipReason.ALREADY_CONFIRMED),
                        begun(mission, situation));
            case ALREADY_REGISTERED, RECEIVED -> first(gone(participant), cancelled(mission));
            case ACCEPTED, PROMOTED ->
                first(
                        gone(participant),
                        cancelled(mission),
                        decided(delivery, participant, PlaceDecision.ACCEPTED),
                        when(mission.over(situation.now()), SkipReason.MISSION_OVER));
            case WAITLISTED ->
                first(
                        gone(participant),
                        cancelled(mission),
                        decided(delivery, participant, PlaceDecision.WAITLISTED),
                        begun(mission, situation));
            // Who was declined is in no later message, so this one is sent whatever became of the mission.
            case DECLINED -> first(gone(participant), decided(delivery, participant, PlaceDecision.DECLINED));
            case ADDRESS_CHANGED -> first(gone(participant), replaced(delivery, situation));
            case PERSONAL_LINK -> gone(participant);
            case CONFIRM_NEW_ADDRESS -> superseded(delivery, situation);
            // whatever became of it, who had the address hears that somebody wanted to change it
            case ADDRESS_CHANGE_ASKED -> Optional.empty();
            case WITHDRAWN -> when(participant.registration() != Registration.WITHDRAWN, SkipReason.SUPERSEDED);
            case REMINDER ->
                first(
                        gone(participant),
                        cancelled(mission),
                        placeless(participant),
                        moved(delivery, mission.start().toInstant()),
                        begun(mission, situation));
            case THANKS ->
                first(
                        gone(participant),
                        cancelled(mission),
                        placeless(participant),
                        moved(delivery, mission.end().toInstant()));
            case FOLLOW_UP, SURVEY ->
                first(
                        gone(participant),
                        cancelled(mission),
                        placeless(participant),
                        when(situation.answered(), SkipReason.ALREADY_ANSWERED),
                        moved(delivery, mission.end().toInstant()));
            case RETURN_DAY_INVITATION ->
                first(gone(participant), cancelled(mission), placeless(participant), uninvited(situation));
            case STOP_ENTRY ->
                StopEntry.of(delivery, mission, participant, situation.entries(), situation.letters())
                        .needless(delivery, mission, situation.letters());
            case MOVED ->
                first(
                        gone(participant),
                        cancelled(mission),
                        when(participant.place() == PlaceDecision.DECLINED, SkipReason.DECLINED),
                        absent(participant),
                        moved(delivery, mission.start().toInstant()),
                        told(delivery, mission, participant, situation));
            case MISSION_CHANGED ->
                first(
                        gone(participant),
                        cancelled(mission),
                        when(participant.place() == PlaceDecision.DECLINED, SkipReason.DECLINED),
                        absent(participant),
                        moved(delivery, mission.start().toInstant()),
                        shown(delivery, mission, participant, situation));
            case INFORMATION ->
                first(
                        gone(participant),
                        cancelled(mission),
                        when(participant.place() == PlaceDecision.DECLINED, SkipReason.DECLINED),
                        absent(participant),
                        movedBothEnds(delivery, mission));
            // who was chosen is written to whatever becomes of the mission, which may be what it is about
            case WRITTEN, NEWS, CANCELLED ->
                first(
                        gone(participant),
                        when(participant.place() == PlaceDecision.DECLINED, SkipReason.DECLINED),
                        absent(participant));
            case STAFF_CONFIRM_ADDRESS,
                    STAFF_DIGEST,
                    STAFF_HELD_BACK,
                    STAFF_BOUNCED,
                    STAFF_PLACE_FREE,
                    STAFF_NOBODY_ANSWERS,
                    STAFF_DEAD_LETTERS,
                    STAFF_AGREEMENT_ENDS ->
                throw new IllegalArgumentException(
                        delivery.letter().template().key() + " goes to staff, not to who takes part");
        };
    }

    @SafeVarargs
    private static Optional<SkipReason> first(Optional<SkipReason>... reasons) {
        for (Optional<SkipReason> reason : reasons) {
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static Optional<SkipReason> when(boolean outdated, SkipReason reason) {
        return outdated ? Optional.of(reason) : Optional.empty();
    }

    private static Optional<SkipReason> gone(Participant participant) {
        return switch (participant.registration()) {
            case WITHDRAWN -> Optional.of(SkipReason.WITHDRAWN);
            case EXPIRED -> Optional.of(SkipReason.EXPIRED);
            case REPLACED -> Optional.of(SkipReason.REPLACED);
            case STARTED, SUBMITTED -> Optional.empty();
        };
    }

    private static Optional<SkipReason> cancelled(Mission mission) {
        return when(mission.cancelled(), SkipReason.MISSION_CANCELLED);
    }

    private static Optional<SkipReason> begun(Mission mission, SendingSituation situation) {
        return when(mission.begun(situation.now()), SkipReason.MISSION_STARTED);
    }

    private static Optional<SkipReason> absent(Participant participant) {
        return when(participant.noShow(), SkipReason.NO_SHOW);
    }

    private static Optional<SkipReason> placeless(Participant participant) {
        return first(
                absent(participant),
                when(participant.place() != PlaceDecision.ACCEPTED, SkipReason.NOT_ACCEPTED_ANY_MORE));
    }

    /** A decision is told only while it is the last one. */
    private static Optional<SkipReason> decided(Delivery delivery, Participant participant, PlaceDecision place) {
        return when(
                participant.place() != place
                        || participant.decision() > delivery.letter().cause().number(),
                SkipReason.SUPERSEDED);
    }

    /** Where the address was changed again, the message about that has the link that works. */
    private static Optional<SkipReason> replaced(Delivery delivery, SendingSituation situation) {
        return when(
                situation.letters().stream()
                        .anyMatch(other ->
                                other.letter().template() == delivery.letter().template()
                                        && other.order() > delivery.order()),
                SkipReason.SUPERSEDED);
    }

    /** Another address was asked for after this one, or it was confirmed or given up. */
    private static Optional<SkipReason> superseded(Delivery delivery, SendingSituation situation) {
        Contact contact = situation.contact();
        long change = delivery.letter().cause().number();
        return when(
                contact != null
                        && (contact.addressChange() > change
                                || (contact.addressChange() == change && contact.newEmail() == null)),
                SkipReason.SUPERSEDED);
    }

    private static Optional<SkipReason> moved(Delivery delivery, Instant anchorNow) {
        Instant anchor = delivery.letter().cause().anchor();
        return when(anchor != null && !anchor.equals(anchorNow), SkipReason.MISSION_MOVED);
    }

    /** It is about the start or the end as they were. */
    private static Optional<SkipReason> movedBothEnds(Delivery delivery, Mission mission) {
        Instant anchor = delivery.letter().cause().anchor();
        return when(
                anchor != null
                        && !anchor.equals(mission.start().toInstant())
                        && !anchor.equals(mission.end().toInstant()),
                SkipReason.MISSION_MOVED);
    }

    private static Optional<SkipReason> uninvited(SendingSituation situation) {
        Invitation invitation = situation.invitation();
        return invitation == null
                ? Optional.of(SkipReason.SUPERSEDED)
                : first(
                        cancelled(invitation.to()),
                        when(invitation.registered(), SkipReason.ALREADY_REGISTERED),
                        when(invitation.elsewhere(), SkipReason.ALREADY_TOLD),
                        begun(invitation.to(), situation));
    }

    /** Whether the whole journey is an entry in the person's calendar; who has it keeps it, whatever is chosen later. */
    private static boolean journey(Delivery delivery, Participant participant, SendingSituation situation) {
        return participant.place() == PlaceDecision.ACCEPTED
                && (situation.entries().journey()
                        || Earlier.than(delivery, situation.letters()).entry().isPresent());
    }

    /**
     * Another message, written after the move, showed the new dates already; to a calendar, where there is one. One that
     * may have been sent twice does not count: a mailbox that has the first copy, with the old dates, may drop the second.
     */
    private static Optional<SkipReason> told(
            Delivery delivery, Mission mission, Participant participant, SendingSituation situation) {
        boolean calendar = journey(delivery, participant, situation);
        return when(
                situation.letters().stream()
                        .filter(other -> !other.id().equals(delivery.id()))
                        .filter(other -> other.progress().status() == Delivery.Status.SENT
                                && !other.progress().possiblyTwice())
                        .map(Delivery::told)
                        .anyMatch(told -> told != null
                                && told.revision() >= mission.calendarRevision()
                                && (!calendar || told.calendar() != null)),
                SkipReason.ALREADY_TOLD);
    }

    /** The last message about it showed the same: to a calendar, where there is a place, else in its text. */
    private static Optional<SkipReason> shown(
            Delivery delivery, Mission mission, Participant participant, SendingSituation situation) {
        Contact contact = situation.contact();
        boolean calendar = journey(delivery, participant, situation);
        Earlier earlier = Earlier.than(delivery, situation.letters());
        return (calendar ? earlier.entry() : earlier.last())
                .filter(last -> contact != null && last.surelyShowed(Shown.of(mission, contact.language(), calendar)))
                .map(last -> SkipReason.ALREADY_TOLD);
    }
}
