// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.notification.correspondence.model.Delivery.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What staff did to a letter, and what they can do to one that was not sent: else a conflict {@code delivery-ended}, or
 * {@code delivery-under-way} while the mail server is asked or did not answer.
 *
 * @param actor who did the last of it, as {@link Actor} writes it
 * @param text what it is to be written with in place of its kind's text: a reference that the texts know, or null
 */
public record Intervention(String actor, @Nullable String text) {

    /** Hold it back; those behind it go on. */
    public static Decision<Delivery, DeliveryEvent> hold(Delivery letter, Actor actor, Instant systemNow) {
        if (letter.progress().status() == Status.HELD) {
            return Decision.unchanged(letter);
        }
        mustBeUnsent(letter);
        return done(letter, letter.progress().movedTo(Status.HELD, systemNow), actor, new DeliveryEvent.Held());
    }

    /** Let go on what is held. */
    public static Decision<Delivery, DeliveryEvent> release(Delivery letter, Actor actor, Instant systemNow) {
        return letter.waiting() ? Decision.unchanged(letter) : sendNow(letter, actor, systemNow);
    }

    /** Leave this recipient out, for good unless it is sent by {@link #sendNow}. */
    public static Decision<Delivery, DeliveryEvent> leaveOut(Delivery letter, Actor actor, Instant now) {
        if (letter.progress().status() == Status.LEFT_OUT) {
            return Decision.unchanged(letter);
        }
        mustBeUnsent(letter);
        return done(
                letter,
                letter.progress().ended(Status.LEFT_OUT, "", "", now),
                actor,
                new DeliveryEvent.Skipped(SkipReason.LEFT_OUT));
    }

    /**
     * Have it go at once: what is held, put off, left out, came too late for the person, or was not sent because the address
     * got no mail.
     */
    public static Decision<Delivery, DeliveryEvent> sendNow(Delivery letter, Actor actor, Instant systemNow) {
        if (!letter.passedOver()) {
            mustBeUnsent(letter);
        }
        return done(letter, letter.progress().movedTo(Status.QUEUED, systemNow), actor, new DeliveryEvent.Queued());
    }

    /** Have it written with another text, or with its kind's again where that is null. */
    public static Decision<Delivery, DeliveryEvent> rewrite(Delivery letter, @Nullable String text, Actor actor) {
        mustBeUnsent(letter);
        return done(letter, letter.progress(), new Intervention(actor.toString(), text), new DeliveryEvent.Rewritten());
    }

    private static void mustBeUnsent(Delivery letter) {
        if (!letter.open()) {
            throw new Rejection.Conflict("delivery-ended");
        }
        if (letter.progress().attemptOpen()) {
            throw new Rejection.Conflict("delivery-under-way");
        }
    }

    private static Decision<Delivery, DeliveryEvent> done(
            Delivery letter, DeliveryProgress next, Actor actor, DeliveryEvent event) {
        Intervention before = letter.staff();
        return done(letter, next, new Intervention(actor.toString(), before == null ? null : before.text()), event);
    }

    private static Decision<Delivery, DeliveryEvent> done(
            Delivery letter, DeliveryProgress next, Intervention staff, DeliveryEvent event) {
        return Decision.of(
                new Delivery(
                        letter.id(),
                        letter.letter(),
                        letter.createdAt(),
                        letter.queuedAt(),
                        letter.order(),
                        next,
                        letter.told(),
                        staff),
                event);
    }
}
