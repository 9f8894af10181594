// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.Place;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.CalendarStamp.Method;
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
            Delivery delivery, Mission mission, Participant participant, Correspondence correspondence) {
        Optional<CalendarStamp> last = Optional.ofNullable(CalendarStamp.later(
                correspondence.folded(),
                Earlier.than(delivery, correspondence.letters())
                        .entry()
                        .map(Delivery::told)
                        .map(Delivery.Told::calendar)
                        .orElse(null)));
        return method(delivery, participant, last).map(method -> new CalendarStamp(method, sequence(mission, last)));
    }

    private static Optional<Method> method(Delivery delivery, Participant participant, Optional<CalendarStamp> last) {
        return switch (delivery.letter().template()) {
            case ACCEPTED, PROMOTED -> Optional.of(Method.REQUEST);
            case MOVED, MISSION_CHANGED ->
                participant.place() == Place.ACCEPTED ? Optional.of(Method.REQUEST) : Optional.empty();
            case WITHDRAWN, CANCELLED, DECLINED ->
                last.filter(stamp -> stamp.method() == Method.REQUEST).map(stamp -> Method.CANCEL);
            default -> Optional.empty();
        };
    }

    private static int sequence(Mission mission, Optional<CalendarStamp> last) {
        return last.map(stamp -> Math.max(mission.calendarRevision(), stamp.sequence() + 1))
                .orElse(mission.calendarRevision());
    }
}
