// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Rule.LateJoiners;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One message to a mission's people at a certain time: of a rule, or because the mission changed. Until it is due it
 * is all that is stored; then it becomes a delivery for each recipient.
 *
 * @param id rule, mission and the anchor's date: the same again for the same date, another after a move
 * @param rule id of the rule, or key of the template where the mission's change is the reason
 * @param anchor moment of the mission that it is about
 * @param dueAt when it goes out
 * @param usefulUntil after this it is not worth sending, or null
 * @param reason why it was dropped, or null
 */
public record Occurrence(
        String id,
        String rule,
        MessageKind template,
        String missionId,
        Audience audience,
        LateJoiners lateJoiners,
        Instant anchor,
        Instant dueAt,
        @Nullable Instant usefulUntil,
        State state,
        @Nullable DropReason reason) {

    /** Where it is. */
    public enum State {
        PLANNED,
        /** Its recipients become deliveries; whoever joins from now on makes their own. */
        MATERIALISING,
        DONE,
        DROPPED
    }

    /** Why it does not go out. */
    public enum DropReason {
        MISSION_MOVED,
        MISSION_CANCELLED,
        /** It reminds of what has begun. */
        MISSION_STARTED,
        /** A later message of the same kind was due as well. */
        SUPERSEDED,
        TOO_LATE
    }

    static String idOf(String rule, String missionId, LocalDate anchor, int number) {
        return String.join(":", rule, missionId, anchor.toString(), String.valueOf(number));
    }

    static Occurrence planned(
            String id,
            String rule,
            MessageKind template,
            String missionId,
            Audience audience,
            LateJoiners lateJoiners,
            Instant anchor,
            Instant dueAt,
            @Nullable Instant usefulUntil) {
        return new Occurrence(
                id, rule, template, missionId, audience, lateJoiners, anchor, dueAt, usefulUntil, State.PLANNED, null);
    }

    /** Everybody involved hears of the new dates, at once; who joins later reads them in their own messages. */
    public static Occurrence moved(Mission mission, Instant now) {
        Instant start = mission.start().toInstant();
        return announcement(MessageKind.MOVED, mission, LateJoiners.SKIP, now, start);
    }

    /** Everybody involved hears what it is called and where it goes now; who joins later reads it in their own messages. */
    public static Occurrence changed(Mission mission, Instant now) {
        Instant end = mission.end().toInstant();
        return announcement(MessageKind.MISSION_CHANGED, mission, LateJoiners.SKIP, now, end);
    }

    /** Everybody involved hears that the mission is off, also who turns up a moment later. */
    public static Occurrence cancelled(Mission mission, Instant now) {
        return announcement(MessageKind.CANCELLED, mission, LateJoiners.SEND_NOW, now, null);
    }

    private static Occurrence announcement(
            MessageKind template,
            Mission mission,
            LateJoiners lateJoiners,
            Instant now,
            @Nullable Instant usefulUntil) {
        return planned(
                idOf(template.key(), mission.id(), mission.start().toLocalDate(), mission.calendarRevision()),
                template.key(),
                template,
                mission.id(),
                Audience.INVOLVED,
                lateJoiners,
                mission.start().toInstant(),
                now,
                usefulUntil);
    }

    /** The message to one of its recipients. */
    public Letter letter(Participant participant) {
        return new Letter(template, Recipient.of(participant), new Cause(id, id, 0, anchor, usefulUntil));
    }

    /** Whether it has gone out or is just going out. */
    public boolean begun() {
        return state == State.MATERIALISING || state == State.DONE;
    }

    /** Whether it is past its latest useful moment. */
    public boolean tooLate(Instant now) {
        return usefulUntil != null && now.isAfter(usefulUntil);
    }

    /** Whether the two say the same kind of thing about the same mission, so that the later one will do. */
    public boolean sameKind(Occurrence other) {
        return missionId.equals(other.missionId) && template == other.template;
    }
}
