// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.preferences.model.Entries;
import java.util.Optional;

/**
 * Which calendar entry goes with a message. Everybody with a place gets an invitation, updates of it, and its
 * cancellation only if an invitation went out. The sequence is the mission's calendar revision, or higher where the
 * person's entry has changed more often than the mission (RFC 5546, 2.1.4).
 */
public final class CalendarPolicy {
    private CalendarPolicy() {}

    /** The entry to send, if any; the same for every attempt at the same delivery. */
    public static Optional<CalendarStamp> entry(
            Delivery delivery,
            Mission mission,
            Participant participant,
            Correspondence correspondence,
            Entries entries) {
        Optional<CalendarStamp> last = Optional.ofNullable(CalendarStamp.later(
                correspondence.folded(),
                Earlier.than(delivery, correspondence.letters())
                        .entry()
                        .map(Delivery::told)
                        .map(Delivery.Told::calendar)
                        .orElse(null)));
        Optional<Method> method = delivery.letter().template() == MessageKind.STOP_ENTRY
                ? ofStop(StopEntry.of(delivery, mission, participant, entries, correspondence.letters()), last)
                : ofJourney(delivery, participant, last, entries);
        return method.map(what -> new CalendarStamp(what, sequence(mission, last)));
    }

    private static Optional<Method> ofStop(StopEntry entry, Optional<CalendarStamp> last) {
        return entry.wanted() ? Optional.of(Method.REQUEST) : taken(last);
    }

    /** Who has the entry of the whole journey keeps it up to date, whatever is chosen later. */
    private static Optional<Method> ofJourney(
            Delivery delivery, Participant participant, Optional<CalendarStamp> last, Entries entries) {
        boolean shown = entries.journey() || last.isPresent();
        return switch (delivery.letter().template()) {
            case ACCEPTED, PROMOTED -> shown ? Optional.of(Method.REQUEST) : Optional.empty();
            case MOVED, MISSION_CHANGED ->
                shown && participant.place() == PlaceDecision.ACCEPTED ? Optional.of(Method.REQUEST) : Optional.empty();
            case WITHDRAWN, CANCELLED, DECLINED -> taken(last);
            default -> Optional.empty();
        };
    }

    private static Optional<Method> taken(Optional<CalendarStamp> last) {
        return last.filter(stamp -> stamp.method() == Method.REQUEST).map(stamp -> Method.CANCEL);
    }

    private static int sequence(Mission mission, Optional<CalendarStamp> last) {
        return last.map(stamp -> Math.max(mission.calendarRevision(), stamp.sequence() + 1))
                .orElse(mission.calendarRevision());
    }
}
