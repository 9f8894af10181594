// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.correspondence.model.Delivery;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.timeline.model.RecipientLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's message as the API answers it; what is not there is left out. */
record DeliveryJson(
        String id,
        @Nullable String occurrenceId,
        String template,
        String registrationId,
        @Nullable String recipient,
        @Nullable String language,
        Instant queuedAt,
        String state,
        @Nullable Instant sentAt,
        @Nullable Instant endedAt,
        @Nullable String reason,
        @Nullable String serverAnswer,
        boolean possiblyTwice,
        boolean joinedLate,
        long version) {
    static DeliveryJson of(RecipientLine line) {
        Delivery delivery = line.delivery();
        Instant endedAt = delivery.progress().endedAt();
        return new DeliveryJson(
                delivery.id(),
                delivery.letter().cause().occurrenceId(),
                delivery.letter().template().key(),
                delivery.letter().to().registrationId(),
                line.contact().map(Contact::name).orElse(null),
                line.contact().map(Contact::language).orElse(null),
                delivery.createdAt(),
                line.status().name(),
                line.status() == Status.SENT ? endedAt : null,
                endedAt,
                line.code().isEmpty() ? null : line.code(),
                line.words().isEmpty() ? null : line.words(),
                line.possiblyTwice(),
                line.joinedLate(),
                delivery.version());
    }
}
