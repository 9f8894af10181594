// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.delivery.model;

import io.kogge.event.command.Decision;
import io.kogge.event.command.Rejection;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.message.model.CalendarStamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person, from queued to its end. It holds ids only: name, address and texts are read when it is
 * sent.
 *
 * @param createdAt when it was queued first (domain time)
 * @param queuedAt the same, or when staff had it sent again, in system time: for ages
 * @param order position in its lane: lower ones go first
 * @param progress how far it came
 * @param told what the last attempt told the person, or null before the first
 */
public record Delivery(
        String id,
        Letter letter,
        Instant createdAt,
        Instant queuedAt,
        long order,
        Progress progress,
        @Nullable Told told) {

    /** Where it is. */
    public enum Status {
        QUEUED,
        SENT,
        BOUNCED,
        SKIPPED,
        FAILED
    }

    /**
     * What a message told.
     *
     * @param revision revision of the mission's calendar that it showed
     * @param calendar the calendar entry that it carried, or null
     * @param shown digest of what it showed of the mission
     */
    public record Told(int revision, @Nullable CalendarStamp calendar, String shown) {

        /** What a message tells this reader, with this calendar entry or none. */
        public static Told of(Mission mission, Contact reader, @Nullable CalendarStamp calendar) {
            return new Told(
                    mission.calendarRevision(), calendar, Shown.of(mission, reader.language(), calendar != null));
        }

        private boolean shows(String digest) {
            boolean takesOut = calendar != null && calendar.method() == CalendarStamp.Method.CANCEL;
            return !takesOut && shown.equals(digest);
        }
    }

    /** The message waits to be sent. */
    public static Decision<Delivery, DeliveryEvent> queue(Letter letter, Instant now, Instant systemNow, long order) {
        Delivery delivery = new Delivery(letter.id(), letter, now, systemNow, order, Progress.queued(systemNow), null);
        return Decision.of(delivery, new DeliveryEvent.Queued());
    }

    /** The message had gone out to everybody when the person joined; it is kept to show that, and not sent. */
    public static Decision<Delivery, DeliveryEvent> joinedLate(
            Letter letter, Instant now, Instant systemNow, long order) {
        return queue(letter, now, systemNow, order).state().skip(SkipReason.JOINED_LATE, now);
    }

    /** Staff have the message go out again to all who missed it. */
    public Decision<Delivery, DeliveryEvent> catchUp(Instant systemNow) {
        return progress.status() == Status.SKIPPED && progress.code().equals(SkipReason.JOINED_LATE.name())
                ? requeued(systemNow)
                : Decision.unchanged(this);
    }

    /** Whether it still has to be sent. */
    public boolean waiting() {
        return progress.status() == Status.QUEUED;
    }

    /** Whether the person has it, or may have it. */
    public boolean mayHaveArrived() {
        return progress.status() == Status.SENT || progress.attemptOpen() || progress.possiblyTwice();
    }

    /** Whether the person has it, in one copy, and it showed this: one sent twice may have arrived as it was at first. */
    boolean surelyShowed(String digest) {
        return progress.status() == Status.SENT && !progress.possiblyTwice() && told != null && told.shows(digest);
    }

    /** Recorded before the mail server is asked. An attempt found open may have arrived, so this one may be the second. */
    public Decision<Delivery, DeliveryEvent> openAttempt(Told toTell) {
        if (!waiting()) {
            return Decision.unchanged(this);
        }
        Progress opened = progress.opened();
        return Decision.of(
                new Delivery(id, letter, createdAt, queuedAt, order, opened, toTell),
                new DeliveryEvent.AttemptOpened(opened.attempts()));
    }

    /**
     * What the mail server answered to an attempt. That it took the message is true whatever happened since; any
     * other answer counts only while no later attempt was opened.
     */
    public Decision<Delivery, DeliveryEvent> close(
            int attempt, Reply reply, RetryPolicy policy, Instant now, Instant systemNow) {
        boolean latest = attempt == progress.attempts() && progress.attemptOpen();
        if (!waiting() || !(latest || reply instanceof Reply.Accepted)) {
            return Decision.unchanged(this);
        }
        if (reply instanceof Reply.Accepted) {
            return ended(Status.SENT, "", now, new DeliveryEvent.Sent(progress.possiblyTwice()));
        }
        if (reply instanceof Reply.Refused refused) {
            return ended(Status.BOUNCED, refused.status(), now, new DeliveryEvent.Bounced(refused.status()));
        }
        if (reply instanceof Reply.Deferred deferred) {
            return progress.deferrals() + 1 >= policy.deferrals()
                    ? failed(deferred.status(), now)
                    : with(progress.deferred(deferred.status(), systemNow.plus(policy.pause(progress.attempts()))));
        }
        String status = reply instanceof Reply.Unclear ? "NO_ANSWER" : "CONNECT";
        if (queuedAt.plus(policy.giveUpAfter()).isBefore(systemNow)) {
            return failed(status, now);
        }
        return with(progress.undelivered(
                status, reply instanceof Reply.Unclear, systemNow.plus(policy.pause(progress.attempts()))));
    }

    /** Not sent, because it is no longer right. */
    public Decision<Delivery, DeliveryEvent> skip(SkipReason reason, Instant now) {
        return waiting()
                ? ended(Status.SKIPPED, reason.name(), now, new DeliveryEvent.Skipped(reason))
                : Decision.unchanged(this);
    }

    /** Staff have it sent again; a conflict {@code delivery-not-failed} unless it bounced or failed. */
    public Decision<Delivery, DeliveryEvent> requeue(Instant systemNow) {
        if (progress.status() != Status.BOUNCED && progress.status() != Status.FAILED) {
            throw new Rejection.Conflict("delivery-not-failed");
        }
        return requeued(systemNow);
    }

    private Decision<Delivery, DeliveryEvent> requeued(Instant systemNow) {
        return Decision.of(
                new Delivery(id, letter, createdAt, systemNow, order, progress.requeued(systemNow), told),
                new DeliveryEvent.Queued());
    }

    private Decision<Delivery, DeliveryEvent> failed(String status, Instant now) {
        return ended(Status.FAILED, status, now, new DeliveryEvent.Failed(status));
    }

    private Decision<Delivery, DeliveryEvent> ended(Status status, String code, Instant now, DeliveryEvent event) {
        Progress ended = progress.ended(status, code, now);
        return Decision.of(new Delivery(id, letter, createdAt, queuedAt, order, ended, told), event);
    }

    private Decision<Delivery, DeliveryEvent> with(Progress next) {
        return Decision.of(
                new Delivery(id, letter, createdAt, queuedAt, order, next, told),
                new DeliveryEvent.Postponed(next.code()));
    }
}
