// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.storage;

import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Content;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Reason;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Settlement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail that came back, as it is stored; {@code open} follows from whether it was settled, and finds what is to do. */
public record ReturnedMailDocument(
        String from,
        String subject,
        String text,
        String address,
        String reason,
        Instant arrivedAt,
        @Nullable String letterId,
        @Nullable String personId,
        boolean open,
        @Nullable String settled,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    static ReturnedMailDocument of(ReturnedMail mail) {
        Content about = mail.about();
        Settlement settlement = mail.settlement();
        return new ReturnedMailDocument(
                about.from(),
                about.subject(),
                about.text(),
                about.address(),
                mail.reason().name(),
                mail.arrivedAt(),
                mail.letterId(),
                mail.personId(),
                mail.open(),
                settlement == null ? null : settlement.how().name(),
                settlement == null ? null : settlement.by(),
                settlement == null ? null : settlement.at());
    }

    ReturnedMail toMail() {
        return new ReturnedMail(
                new Content(from, subject, text, address),
                Reason.valueOf(reason),
                arrivedAt,
                letterId,
                personId,
                settlement());
    }

    private @Nullable Settlement settlement() {
        return settled == null || settledBy == null || settledAt == null
                ? null
                : new Settlement(Settlement.How.valueOf(settled), settledBy, settledAt);
    }
}
