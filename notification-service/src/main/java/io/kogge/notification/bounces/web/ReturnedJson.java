// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.notification.bounces.model.returned.ReturnedMail;
import io.kogge.notification.bounces.model.returned.ReturnedMail.Settlement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail that came back, as the API answers it. */
record ReturnedJson(
        String id,
        long version,
        String from,
        String subject,
        String text,
        String address,
        String reason,
        Instant arrivedAt,
        @Nullable String letterId,
        @Nullable String personId,
        @Nullable String settled,
        @Nullable Instant settledAt) {

    static ReturnedJson of(Stored<ReturnedMail> stored) {
        ReturnedMail mail = stored.state();
        Settlement settlement = mail.settlement();
        return new ReturnedJson(
                stored.id(),
                stored.version(),
                mail.about().from(),
                mail.about().subject(),
                mail.about().text(),
                mail.about().address(),
                mail.reason().name(),
                mail.arrivedAt(),
                mail.letterId(),
                mail.personId(),
                settlement == null ? null : settlement.how().name(),
                settlement == null ? null : settlement.at());
    }
}
