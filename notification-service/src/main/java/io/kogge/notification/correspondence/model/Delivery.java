// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Stop;
import io.kogge.notification.audience.model.StopKey;
import io.kogge.notification.edition.model.Edition;
import io.kogge.notification.message.model.CalendarStamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One letter of a correspondence, from queued to its end. It holds ids only: name, address and texts are read when it is
 * sent.
 *
 * @param createdAt when it was queued first (domain time)
 * @param queuedAt the same, or when staff had it sent again, in system time: for ages
 * @param order position in its correspondence: lower ones go first
 * @param progress how far it came
 * @param told what the last attempt told the person, or null before the first
 * @param staff what staff did to it, or null
 */
public record Delivery(
        String id,
        Letter letter,
        Instant createdAt,
        Instant queuedAt,
        long order,
        DeliveryProgress progress,
        @Nullable Told told,
        @Nullable Intervention staff) {

    /** Where it is. */
    public enum Status {
        QUEUED,
        /** Staff hold it back; those behind it go on. */
        HELD,
        SENT,
        BOUNCED,
        SKIPPED,
        /** Staff left it out for this recipient. */
        LEFT_OUT,
        FAILED;

        /** Whether staff can have it sent again. */
        public boolean retriable() {
            return this == BOUNCED || this == FAILED;
        }

        /** Whether it has come to its end. */
        public boolean ended() {
            return this != QUEUED && this != HELD;
        }
    }

    /**
     * What a message told.
     *
     * @param revision revision of the mission's calendar that it showed
     * @param calendar the calendar entry that it carried, or null
     * @param shown digest of what it showed of the mission
     * @param language in which it told that
     * @param text the version of the text that it was written from, as the texts know it; empty where that is not known
     * @param in the circumstances in which it was written; null where these are not known
     */
    public record Told(
            int revision,
            @Nullable CalendarStamp calendar,
            String shown,
            String language,
            String text,
            @Nullable Circumstances in) {

        /** From a text that is not known. */
        public Told(int revision, @Nullable CalendarStamp calendar, String shown, String language) {
            this(revision, calendar, shown, language, "");
        }

        /** In circumstances that are not known. */
        public Told(int revision, @Nullable CalendarStamp calendar, String shown, String language, String text) {
            this(revision, calendar, shown, language, text, null);
        }

        /** What a message tells this reader, with this calendar entry or none. */
        public static Told of(Mission mission, Contact reader, @Nullable CalendarStamp calendar) {
            return new Told(
                    mission.calendarRevision(),
                    calendar,
                    Shown.of(mission, reader.language(), calendar != null),
                    reader.language());
        }

        /** What a message tells of one stop, with this calendar entry. */
        public static Told of(Mission mission, Contact reader, StopEntry entry, @Nullable CalendarStamp calendar) {
            return new Told(mission.calendarRevision(), calendar, Shown.of(mission, entry.stop()), reader.language());
        }

        /** The same, written from this version of a text in these circumstances. */
        public Told from(String version, Circumstances circumstances) {
            return new Told(revision, calendar, shown, language, version, circumstances);
        }

        /** Whether the mission is still as this showed it. */
        public boolean stillShows(Mission mission) {
            return shown.equals(Shown.of(mission, language, calendar != null));
        }

        /**
         * Whether the mission still has this stop as this showed it. What took it out of the calendar showed a mission without it,
         * so that the whole mission tells, as far as it is known.
         */
        public boolean stillShows(Mission mission, StopKey stop) {
            if (takesOut()) {
                return in == null || in.edition().equals(Edition.of(mission).id());
            }
            Stop planned = StopKey.of(mission).get(stop);
            return planned != null && shown.equals(Shown.of(mission, planned));
        }

        private boolean shows(String digest) {
            return !takesOut() && shown.equals(digest);
        }

        private boolean takesOut() {
            return calendar != null && calendar.method() == CalendarStamp.Method.CANCEL;
        }
    }

    /** The message waits to be sent. */
    public static Decision<Delivery, DeliveryEvent> queue(Letter letter, Instant now, Instant systemNow, long order) {
        Delivery delivery = new Delivery(
                letter.id(), letter, now, systemNow, order, DeliveryProgress.queued(systemNow), null, null);
        return Decision.of(delivery, new DeliveryEvent.Queued());
    }

    /** The message had gone out to everybody when the person joined; it is kept to show that, and not sent. */
    public static Decision<Delivery, DeliveryEvent> joinedLate(
            Letter letter, Instant now, Instant systemNow, long order) {
        return queue(letter, now, systemNow, order).state().skip(SkipReason.JOINED_LATE, now);
    }

    /** Staff have the message go out again to all who missed it. */
    public Decision<Delivery, DeliveryEvent> catchUp(Instant systemNow) {
        return joinedLate() ? requeued(systemNow) : Decision.unchanged(this);
    }

    /** The same at this position. */
    Delivery at(long position) {
        return order == position
                ? this
                : new Delivery(id, letter, createdAt, queuedAt, position, progress, told, staff);
    }

    /** Whether it still has to be sent. */
    public boolean waiting() {
        return progress.status() == Status.QUEUED;
    }

    /** The text that it has of its own, a reference that the texts know; null where it has its kind's. */
    public @Nullable String text() {
        return staff == null || staff.text() == null ? letter.text() : staff.text();
    }

    /** What tells it from itself in another state, for decisions on what somebody saw. */
    public long version() {
        return SeenVersion.of(progress.status(), progress.attempts(), progress.attemptOpen(), progress.code(), staff);
    }

    /** Whether it may still be sent. */
    public boolean open() {
        return !progress.status().ended();
    }

    /** Whether staff should look at it. */
    public boolean remarkable() {
        return progress.status().retriable() || (progress.possiblyTwice() && progress.status() == Status.SENT);
    }

    /** Whether the person has it, or may have it. */
    public boolean mayHaveArrived() {
        return progress.status() == Status.SENT || progress.attemptOpen() || progress.possiblyTwice();
    }

    /** Whether the person has it, in one copy, and it showed this: one sent twice may have arrived as it was at first. */
    boolean surelyShowed(String digest) {
        return progress.status() == Status.SENT && !progress.possiblyTwice() && told != null && told.shows(digest);
    }

    /**
     * Recorded before the mail server is asked. An attempt found open may have arrived, so this one may be the second;
     * there is no third unless staff ask for it.
     */
    public Decision<Delivery, DeliveryEvent> openAttempt(Told toTell, Instant now) {
        if (!waiting()) {
            return Decision.unchanged(this);
        }
        if (progress.attemptOpen() && progress.possiblyTwice()) {
            return failed(progress, Trouble.NO_ANSWER.name(), "", now);
        }
        DeliveryProgress opened = progress.opened();
        return Decision.of(
                new Delivery(id, letter, createdAt, queuedAt, order, opened, toTell, staff),
                new DeliveryEvent.AttemptOpened(opened.attempts()));
    }

    /**
     * What the mail server answered to an attempt. That it took the message is true whatever happened since, however
     * late it says so; any other answer counts only while no later attempt was opened.
     */
    public Decision<Delivery, DeliveryEvent> close(
            int attempt, Reply reply, RetryPolicy policy, Instant now, Instant systemNow) {
        if (reply instanceof Reply.Accepted) {
            return progress.status() == Status.SENT
                    ? Decision.unchanged(this)
                    : ended(
                            progress.answered(),
                            Status.SENT,
                            "",
                            "",
                            now,
                            new DeliveryEvent.Sent(progress.possiblyTwice()));
        }
        boolean latest = attempt == progress.attempts() && progress.attemptOpen();
        if (!waiting() || !latest) {
            return Decision.unchanged(this);
        }
        DeliveryProgress answered = progress.answered();
        if (reply instanceof Reply.Refused refused) {
            return ended(
                    answered,
                    Status.BOUNCED,
                    refused.code(),
                    refused.words(),
                    now,
                    new DeliveryEvent.Bounced(refused.code()));
        }
        if (reply instanceof Reply.Failed failed) {
            return failed(answered, failed.trouble().name(), failed.words(), now);
        }
        Instant until = systemNow.plus(policy.pause(progress.deferrals() + 1));
        if (reply instanceof Reply.PutOff putOff) {
            return queuedAt.plus(policy.giveUpAfter()).isBefore(systemNow)
                    ? failed(answered, putOff.code(), putOff.words(), now)
                    : with(answered.putOff(putOff.code(), putOff.words(), until));
        }
        return progress.possiblyTwice()
                ? failed(progress, Trouble.NO_ANSWER.name(), "", now)
                : with(progress.putOff(Trouble.NO_ANSWER.name(), "", until));
    }

    /** It cannot be sent because of a fault here, which the next try would not mend. */
    public Decision<Delivery, DeliveryEvent> giveUp(Trouble trouble, Instant now) {
        return waiting() ? failed(progress, trouble.name(), "", now) : Decision.unchanged(this);
    }

    /** Not sent, because it is no longer right. */
    public Decision<Delivery, DeliveryEvent> skip(SkipReason reason, Instant now) {
        return waiting()
                ? ended(progress, Status.SKIPPED, reason.name(), "", now, new DeliveryEvent.Skipped(reason))
                : Decision.unchanged(this);
    }

    /** Staff have it sent again; a conflict {@code delivery-not-failed} unless it bounced or failed. */
    public Decision<Delivery, DeliveryEvent> requeue(Instant systemNow) {
        if (!progress.status().retriable()) {
            throw new Rejection.Conflict("delivery-not-failed");
        }
        return requeued(systemNow);
    }

    /**
     * It was taken by the mail server, and came back later. Nothing happens to one that never left.
     *
     * @param code status code of the report, as {@link Reply} has it
     * @param words the other server's, without addresses
     */
    public Decision<Delivery, DeliveryEvent> cameBack(String code, String words, Instant now) {
        return progress.status() == Status.SENT || (progress.status() == Status.FAILED && mayHaveArrived())
                ? ended(progress.answered(), Status.BOUNCED, code, words, now, new DeliveryEvent.Bounced(code))
                : Decision.unchanged(this);
    }

    /** Whether it did not go out for a reason that staff can set aside. */
    public boolean passedOver() {
        return progress.status() == Status.LEFT_OUT
                || joinedLate()
                || skippedFor(SkipReason.SUPPRESSED)
                || skippedFor(SkipReason.NO_SHOW);
    }

    boolean joinedLate() {
        return skippedFor(SkipReason.JOINED_LATE);
    }

    private boolean skippedFor(SkipReason reason) {
        return progress.status() == Status.SKIPPED && progress.code().equals(reason.name());
    }

    private Decision<Delivery, DeliveryEvent> requeued(Instant systemNow) {
        return Decision.of(
                new Delivery(id, letter, createdAt, systemNow, order, progress.requeued(systemNow), told, staff),
                new DeliveryEvent.Queued());
    }

    private Decision<Delivery, DeliveryEvent> failed(DeliveryProgress before, String code, String words, Instant now) {
        return ended(before, Status.FAILED, code, words, now, new DeliveryEvent.Failed(code));
    }

    private Decision<Delivery, DeliveryEvent> ended(
            DeliveryProgress before, Status status, String code, String words, Instant now, DeliveryEvent event) {
        DeliveryProgress ended = before.ended(status, code, words, now);
        return Decision.of(new Delivery(id, letter, createdAt, queuedAt, order, ended, told, staff), event);
    }

    private Decision<Delivery, DeliveryEvent> with(DeliveryProgress next) {
        return Decision.of(
                new Delivery(id, letter, createdAt, queuedAt, order, next, told, staff),
                new DeliveryEvent.Postponed(next.code()));
    }
}
