// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.storage;

import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.audience.model.PlaceDecision;
import io.kogge.notification.correspondence.model.Cause;
import io.kogge.notification.correspondence.model.Circumstances;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.DeliveryProgress;
import io.kogge.notification.correspondence.model.Intervention;
import io.kogge.notification.correspondence.model.Letter;
import io.kogge.notification.correspondence.model.Recipient;
import io.kogge.notification.message.model.CalendarStamp;
import io.kogge.notification.message.model.MessageKind;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is stored in its correspondence; flat. What most letters do not have is left out.
 *
 * @param message which of the mission's messages it is a copy of, to count it by
 * @param toldIn since letters can be read again as they showed the mission
 */
public record LetterDocument(
        String id,
        String template,
        String cause,
        @Nullable String occurrenceId,
        String message,
        long number,
        @Nullable Instant anchor,
        @Nullable Instant latestUseful,
        Instant createdAt,
        Instant queuedAt,
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
        @Nullable String toldLanguage,
        @Nullable String toldText,
        @Nullable String staff,
        @Nullable String text,
        @Nullable Boolean late,
        @Nullable CircumstancesPart toldIn) {

    /** In which circumstances it was written. */
    public record CircumstancesPart(
            Instant at,
            String edition,
            @Nullable String returnDay,
            Participant.Registration registration,
            PlaceDecision place,
            String reason) {
        static CircumstancesPart of(Circumstances in) {
            return new CircumstancesPart(
                    in.at(), in.edition(), in.returnDay(), in.registration(), in.place(), in.reason());
        }

        Circumstances circumstances() {
            return new Circumstances(at, edition, returnDay, registration, place, reason);
        }
    }

    /** To store. */
    static LetterDocument of(Delivery delivery) {
        Letter letter = delivery.letter();
        Cause cause = letter.cause();
        DeliveryProgress progress = delivery.progress();
        Delivery.Told told = delivery.told();
        CalendarStamp calendar = told == null ? null : told.calendar();
        Circumstances in = told == null ? null : told.in();
        Intervention staff = delivery.staff();
        return new LetterDocument(
                delivery.id(),
                letter.template().key(),
                cause.key(),
                cause.occurrenceId(),
                letter.message(),
                cause.number(),
                cause.anchor(),
                cause.latestUseful(),
                delivery.createdAt(),
                delivery.queuedAt(),
                progress.status().name(),
                progress.attempts(),
                progress.deferrals(),
                progress.attemptOpen(),
                progress.possiblyTwice(),
                progress.notBefore(),
                progress.code(),
                progress.words().isEmpty() ? null : progress.words(),
                progress.endedAt(),
                told == null ? null : told.revision(),
                calendar == null ? null : calendar.method().name(),
                calendar == null ? null : calendar.sequence(),
                told == null ? null : told.shown(),
                told == null ? null : told.language(),
                told == null || told.text().isEmpty() ? null : told.text(),
                staff == null ? null : staff.actor(),
                staff == null ? null : staff.text(),
                letter.late() ? true : null,
                in == null ? null : CircumstancesPart.of(in));
    }

    /** From what is stored. */
    Delivery delivery(Recipient to, int position) {
        return new Delivery(
                id,
                new Letter(
                        MessageKind.of(template),
                        to,
                        new Cause(cause, occurrenceId, number, anchor, latestUseful),
                        Boolean.TRUE.equals(late)),
                createdAt,
                queuedAt,
                position,
                new DeliveryProgress(
                        Delivery.Status.valueOf(status),
                        attempts,
                        deferrals,
                        attemptOpen,
                        possiblyTwice,
                        notBefore,
                        code,
                        Objects.requireNonNullElse(words, ""),
                        endedAt),
                told(),
                staff == null ? null : new Intervention(staff, text));
    }

    private Delivery.@Nullable Told told() {
        return toldRevision == null
                ? null
                : new Delivery.Told(
                        toldRevision,
                        CorrespondenceDocument.calendar(calendarMethod, calendarSequence),
                        Objects.requireNonNullElse(toldShown, ""),
                        Objects.requireNonNullElse(toldLanguage, ""),
                        Objects.requireNonNullElse(toldText, ""),
                        toldIn == null ? null : toldIn.circumstances());
    }
}
