// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Progress;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.MessageKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it is stored; flat.
 *
 * @param message which of the mission's messages it is a copy of, to find and count them by
 */
public record DeliveryDocument(
        String id,
        String lane,
        String missionId,
        String registrationId,
        String template,
        String cause,
        @Nullable String occurrenceId,
        String message,
        long number,
        @Nullable Instant anchor,
        @Nullable Instant latestUseful,
        Instant createdAt,
        Instant queuedAt,
        long order,
        String status,
        int attempts,
        int deferrals,
        boolean attemptOpen,
        boolean possiblyTwice,
        Instant notBefore,
        String code,
        @Nullable String words,
        @Nullable Instant endedAt,
        @Nullable Integer toldRevision,
        @Nullable String calendarMethod,
        @Nullable Integer calendarSequence,
        @Nullable String toldShown,
        @Nullable String toldLanguage) {

    /** To store. */
    public static DeliveryDocument of(Delivery delivery) {
        Letter letter = delivery.letter();
        Recipient to = letter.to();
        Cause cause = letter.cause();
        Progress progress = delivery.progress();
        Delivery.Told told = delivery.told();
        CalendarStamp calendar = told == null ? null : told.calendar();
        return new DeliveryDocument(
                delivery.id(),
                to.lane(),
                to.missionId(),
                to.registrationId(),
                letter.template().key(),
                cause.key(),
                cause.occurrenceId(),
                letter.message(),
                cause.number(),
                cause.anchor(),
                cause.latestUseful(),
                delivery.createdAt(),
                delivery.queuedAt(),
                delivery.order(),
                progress.status().name(),
                progress.attempts(),
                progress.deferrals(),
                progress.attemptOpen(),
                progress.possiblyTwice(),
                progress.notBefore(),
                progress.code(),
                progress.words(),
                progress.endedAt(),
                told == null ? null : told.revision(),
                calendar == null ? null : calendar.method().name(),
                calendar == null ? null : calendar.sequence(),
                told == null ? null : told.shown(),
                told == null ? null : told.language());
    }

    /** From what is stored. */
    public Delivery toDelivery() {
        return new Delivery(
                id,
                new Letter(
                        MessageKind.of(template),
                        new Recipient(missionId, registrationId),
                        new Cause(cause, occurrenceId, number, anchor, latestUseful)),
                createdAt,
                queuedAt,
                order,
                new Progress(
                        Delivery.Status.valueOf(status),
                        attempts,
                        deferrals,
                        attemptOpen,
                        possiblyTwice,
                        notBefore,
                        code,
                        words == null ? "" : words,
                        endedAt),
                told());
    }

    private Delivery.@Nullable Told told() {
        return toldRevision == null
                ? null
                : new Delivery.Told(
                        toldRevision,
                        calendar(),
                        toldShown == null ? "" : toldShown,
                        toldLanguage == null ? "" : toldLanguage);
    }

    private @Nullable CalendarStamp calendar() {
        return calendarMethod == null || calendarSequence == null
                ? null
                : new CalendarStamp(CalendarStamp.Method.valueOf(calendarMethod), calendarSequence);
    }
}
