// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.schedule.model;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.correspondence.model.SeenVersion;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.rules.model.LateJoiners;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One message to a mission's people at a certain time: of a rule, or because the mission changed. Until it is due it
 * is all that is stored; then it becomes a letter to each recipient.
 *
 * @param id rule, mission and the anchor's date: the same again for the same date, another after a move
 * @param rule name of the rule, or key of the kind of message where the mission's change is the reason
 * @param task what is done when it is due
 * @param timing when it goes out
 * @param reach to whom
 * @param reason why it was dropped, or null
 * @param missing how many had not done what was asked for, where staff are told that
 */
public record Occurrence(
        String id,
        String rule,
        Task task,
        MessageKind template,
        String missionId,
        Timing timing,
        Reach reach,
        State state,
        @Nullable DropReason reason,
        @Nullable Long missing) {

    /** As {@link #idOf} writes it. */
    private static final Pattern ROUND = Pattern.compile("[^:]+:[^:]+:\\d{4}-\\d\\d-\\d\\d:(\\d{1,4})(?::.*)?");

    /** What is done when it is due. */
    public enum Task {
        /** Everybody who is reached gets a message. */
        WRITE,
        /** Staff are told how many have not done what the messages before asked for. */
        REPORT
    }

    /** Where it is. */
    public enum State {
        PLANNED,
        /** Staff hold it; it is due when they let go. */
        HELD,
        /** Its recipients get their letters; whoever joins from now on gets their own. */
        MATERIALISING,
        /** Staff hold it while it goes out: those that are left get their letters when they let go. */
        PAUSED,
        DONE,
        DROPPED
    }

    /** Why it does not go out. */
    public enum DropReason {
        MISSION_MOVED,
        MISSION_CANCELLED,
        /** It reminds of what has begun. */
        MISSION_STARTED,
        RULE_CHANGED,
        RULE_OFF,
        /** The only person it was for is not among the recipients any more. */
        NOBODY,
        /** A later message of the same kind was due as well. */
        SUPERSEDED,
        TOO_LATE,
        /** Staff left it out. */
        LEFT_OUT;

        /** Whether it is planned again where it is wanted again. */
        public boolean revivable() {
            return this == MISSION_MOVED || this == RULE_CHANGED || this == RULE_OFF;
        }
    }

    static String idOf(String rule, String missionId, LocalDate anchor, int number) {
        return String.join(":", rule, missionId, anchor.toString(), String.valueOf(number));
    }

    /** The so-manieth time, from 1, that its rule has a letter go out; 1 where none has. */
    public static int roundOf(Letter letter) {
        Matcher round = ROUND.matcher(letter.cause().key());
        boolean ofRule = letter.template() != MessageKind.MOVED
                && letter.template() != MessageKind.MISSION_CHANGED
                && letter.template() != MessageKind.CANCELLED;
        return ofRule && round.matches() ? Integer.parseInt(round.group(1)) + 1 : 1;
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

    /**
     * What staff write to people whom they choose, at once; who joins later is not among those.
     *
     * @param kind one of those that staff write to people whom they choose
     * @param name of its own among the mission's
     */
    public static Occurrence written(MessageKind kind, Mission mission, String name, Audience chosen, Instant now) {
        return new Occurrence(
                writtenId(mission.id(), name),
                kind.key(),
                Task.WRITE,
                kind,
                mission.id(),
                new Timing(now, false, 0, now, null, null),
                Reach.many(chosen, LateJoiners.SKIP),
                State.PLANNED,
                null,
                null);
    }

    /** Id of what staff wrote under this name: the same of either kind, so that it goes out once. */
    public static String writtenId(String missionId, String name) {
        return String.join(":", MessageKind.WRITTEN.key(), missionId, name);
    }

    private static Occurrence announcement(
            MessageKind template,
            Mission mission,
            LateJoiners lateJoiners,
            Instant now,
            @Nullable Instant usefulUntil) {
        return new Occurrence(
                idOf(template.key(), mission.id(), mission.start().toLocalDate(), mission.calendarRevision()),
                template.key(),
                Task.WRITE,
                template,
                mission.id(),
                new Timing(mission.start().toInstant(), true, 0, now, null, usefulUntil),
                Reach.many(Audience.INVOLVED, lateJoiners),
                State.PLANNED,
                null,
                null);
    }

    /** The part of it that goes out at this moment, as where those people live it is time then. */
    public Occurrence part(Instant moment) {
        return new Occurrence(
                id + '@' + moment,
                rule,
                task,
                template,
                missionId,
                timing.at(moment),
                reach.partOf(id),
                State.PLANNED,
                null,
                null);
    }

    /** The message to one of its recipients: the same whether it comes of the whole or of a part. */
    public Letter letter(Participant participant) {
        String whole = reach.parent() == null ? id : reach.parent();
        // what is one person's own is shown with that person's other steps
        String shownAs = reach.registrationId() == null ? whole : null;
        Instant until = lateJoiners() == LateJoiners.SEND_NOW ? null : usefulUntil();
        return new Letter(
                template,
                Recipient.of(participant),
                new Cause(whole, shownAs, 0, timing.bound() ? timing.anchor() : null, until));
    }

    /** Moment that it is about. */
    public Instant anchor() {
        return timing.anchor();
    }

    /** When it goes out; where that depends on where people live, to the first of them. */
    public Instant dueAt() {
        return timing.dueAt();
    }

    /** After this it is not worth sending; null for ever. */
    public @Nullable Instant usefulUntil() {
        return timing.usefulUntil();
    }

    /** To whom it goes. */
    public Audience audience() {
        return reach.audience();
    }

    /** What becomes of who joins once it has gone out. */
    public LateJoiners lateJoiners() {
        return reach.lateJoiners();
    }

    /** Whether it is still to come. */
    public boolean pending() {
        return state == State.PLANNED || state == State.HELD;
    }

    /** Whether it has gone out or is just going out. */
    public boolean begun() {
        return state == State.MATERIALISING || state == State.PAUSED || state == State.DONE;
    }

    /** Whether staff left it out. */
    public boolean leftOut() {
        return state == State.DROPPED && reason == DropReason.LEFT_OUT;
    }

    /** What tells it from itself at another time or in another state, for decisions on what somebody saw: the same everywhere. */
    public long version() {
        return SeenVersion.of(
                state,
                reason,
                timing,
                new TreeSet<>(audience().standings()),
                new TreeSet<>(audience().languages()),
                new TreeSet<>(audience().organisations()),
                reach.lateJoiners());
    }

    /**
     * The same as staff have it go at once: to everybody together, and however late it is.
     *
     * @param now domain time
     */
    public Occurrence at(Instant now) {
        Instant until = usefulUntil();
        return new Occurrence(
                id,
                rule,
                task,
                template,
                missionId,
                new Timing(
                        timing.anchor(),
                        timing.bound(),
                        timing.round(),
                        now,
                        null,
                        until != null && now.isAfter(until) ? null : until),
                reach,
                State.MATERIALISING,
                null,
                missing);
    }

    /** Whether it is past its latest useful moment. */
    public boolean tooLate(Instant now) {
        Instant until = usefulUntil();
        return until != null && now.isAfter(until);
    }

    /** Whether the two say the same kind of thing about the same mission to the same people, so that the later one will do. */
    public boolean sameKind(Occurrence other) {
        return reach.parent() == null
                && task == Task.WRITE
                && other.task == Task.WRITE
                && missionId.equals(other.missionId)
                && template == other.template
                // each says something of its own
                && !template.toChosen()
                && reach.sameAs(other.reach);
    }

    /** Whether the two are the same message of the same rule to the same people, for other dates perhaps. */
    boolean sameRound(Occurrence other) {
        return rule.equals(other.rule)
                && timing.round() == other.timing.round()
                && Objects.equals(reach.registrationId(), other.reach.registrationId())
                && reach.parent() == null
                && other.reach.parent() == null;
    }

    /** The same, where it has come. */
    public Occurrence in(State next, @Nullable DropReason why) {
        return new Occurrence(id, rule, task, template, missionId, timing, reach, next, why, missing);
    }
}
