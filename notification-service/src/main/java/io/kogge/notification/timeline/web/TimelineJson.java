// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.web;

import io.kogge.notification.correspondence.model.CalendarAnswer;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.schedule.model.Occurrence;
import io.kogge.notification.timeline.model.Act;
import io.kogge.notification.timeline.model.Timeline;
import io.kogge.notification.timeline.model.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as the API answers it; what is not there is left out.
 *
 * @param messages how far the copies of each message have come, in the order of time
 * @param calendarAnswers how many calendar entries of those who have a place were answered so
 */
record TimelineJson(
        String missionId,
        Map<String, String> titles,
        List<OccurrenceJson> occurrences,
        List<MessageJson> messages,
        Map<CalendarAnswer.Kind, Long> calendarAnswers) {

    /** A message that goes to everybody at once. */
    record OccurrenceJson(
            String id,
            String rule,
            String template,
            Instant dueAt,
            String state,
            @Nullable String reason,
            @Nullable Long expectedRecipients,
            @Nullable Long missing,
            List<Act> acts,
            long version) {
        static OccurrenceJson of(TimelineEntry entry, Occurrence occurrence) {
            return new OccurrenceJson(
                    occurrence.id(),
                    occurrence.rule(),
                    occurrence.template().key(),
                    occurrence.dueAt(),
                    occurrence.state().name(),
                    occurrence.reason() == null ? null : occurrence.reason().name(),
                    entry.planned() ? entry.expected() : null,
                    occurrence.missing(),
                    entry.acts(),
                    occurrence.version());
        }
    }

    /** A message that went to somebody or is to go: an occurrence's, or one that follows each person's own steps. */
    record MessageJson(@Nullable String occurrenceId, String template, Map<Status, Long> counts) {
        static MessageJson of(TimelineEntry entry) {
            return new MessageJson(
                    entry.occurrence().map(Occurrence::id).orElse(null),
                    entry.template().key(),
                    entry.counts());
        }
    }

    static TimelineJson of(Timeline timeline, Map<CalendarAnswer.Kind, Long> calendarAnswers) {
        return new TimelineJson(
                timeline.mission().id(),
                timeline.mission().titles().byLanguage(),
                timeline.entries().stream()
                        .flatMap(entry ->
                                entry.occurrence().stream().map(occurrence -> OccurrenceJson.of(entry, occurrence)))
                        .toList(),
                timeline.entries().stream()
                        .filter(entry -> entry.total() > 0)
                        .map(MessageJson::of)
                        .toList(),
                calendarAnswers);
    }
}
