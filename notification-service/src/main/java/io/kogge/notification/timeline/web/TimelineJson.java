// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.delivery.model.Delivery;
import io.kogge.notification.delivery.model.Delivery.Status;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.timeline.model.Entry;
import io.kogge.notification.timeline.model.Line;
import io.kogge.notification.timeline.model.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A timeline as the API answers it; what is not there is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineJson(
        String missionId, Map<String, String> titles, List<OccurrenceJson> occurrences, List<DeliveryJson> deliveries) {

    /** A message that goes to everybody at once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OccurrenceJson(
            String id,
            String rule,
            String template,
            Instant dueAt,
            String state,
            @Nullable String reason,
            @Nullable Integer expectedRecipients) {
        static OccurrenceJson of(Entry entry, Occurrence occurrence) {
            return new OccurrenceJson(
                    occurrence.id(),
                    occurrence.rule(),
                    occurrence.template().key(),
                    occurrence.dueAt(),
                    occurrence.state().name(),
                    occurrence.reason() == null ? null : occurrence.reason().name(),
                    entry.planned() ? entry.expected() : null);
        }
    }

    /** One person's message. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryJson(
            String id,
            @Nullable String occurrenceId,
            String template,
            String registrationId,
            @Nullable String recipient,
            @Nullable String language,
            Instant dueAt,
            String state,
            @Nullable Instant sentAt,
            @Nullable Instant endedAt,
            @Nullable String reason,
            @Nullable String serverAnswer,
            boolean possiblyTwice) {
        static DeliveryJson of(Entry entry, Line line) {
            Delivery delivery = line.delivery();
            Instant endedAt = delivery.progress().endedAt();
            return new DeliveryJson(
                    delivery.id(),
                    delivery.letter().cause().occurrenceId(),
                    delivery.letter().template().key(),
                    delivery.letter().to().registrationId(),
                    line.contact().map(Contact::name).orElse(null),
                    line.contact().map(Contact::language).orElse(null),
                    entry.occurrence().map(Occurrence::dueAt).orElse(delivery.createdAt()),
                    line.status().name(),
                    line.status() == Status.SENT ? endedAt : null,
                    endedAt,
                    line.code().isEmpty() ? null : line.code(),
                    line.words().isEmpty() ? null : line.words(),
                    line.possiblyTwice());
        }
    }

    static TimelineJson of(Timeline timeline) {
        return new TimelineJson(
                timeline.mission().id(),
                timeline.mission().titles().byLanguage(),
                timeline.entries().stream()
                        .flatMap(entry ->
                                entry.occurrence().stream().map(occurrence -> OccurrenceJson.of(entry, occurrence)))
                        .toList(),
                timeline.entries().stream()
                        .flatMap(entry -> entry.lines().stream().map(line -> DeliveryJson.of(entry, line)))
                        .toList());
    }
}
