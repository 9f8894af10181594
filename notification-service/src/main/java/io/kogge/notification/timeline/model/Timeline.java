// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.correspondence.model.CopiesTally;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mission's messages, those that went out and those that will.
 *
 * @param entries in the order of time
 */
public record Timeline(Mission mission, List<TimelineEntry> entries) {

    /**
     * Everything that is known of a mission's messages.
     *
     * @param expected how many people each of those that are planned is to go to
     */
    public record Sources(
            Mission mission, List<Occurrence> occurrences, List<CopiesTally> tallies, Map<Occurrence, Long> expected) {}

    /** Puts it on one line. */
    public static Timeline of(Sources sources) {
        Map<String, List<CopiesTally>> byMessage =
                sources.tallies().stream().collect(Collectors.groupingBy(CopiesTally::message));
        List<TimelineEntry> entries = new ArrayList<>();
        for (Occurrence occurrence : sources.occurrences()) {
            entries.add(new TimelineEntry(
                    occurrence.template(),
                    occurrence.dueAt(),
                    Optional.of(occurrence),
                    byMessage.getOrDefault(occurrence.id(), List.of()),
                    sources.expected().getOrDefault(occurrence, 0L)));
        }
        for (MessageKind template : MessageKind.values()) {
            List<CopiesTally> tallies = byMessage.getOrDefault(template.key(), List.of());
            tallies.stream()
                    .map(CopiesTally::first)
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> entries.add(new TimelineEntry(template, first, Optional.empty(), tallies, 0)));
        }
        entries.sort(TimelineEntry.BY_TIME);
        return new Timeline(sources.mission(), List.copyOf(entries));
    }

    /** What has gone out, or has begun to. */
    public List<TimelineEntry> past(Instant now) {
        return entries.stream().filter(entry -> !isAhead(entry, now)).toList();
    }

    /** What is still to come. */
    public List<TimelineEntry> ahead(Instant now) {
        return entries.stream().filter(entry -> isAhead(entry, now)).toList();
    }

    /** How many messages went out or are to. */
    public long messages() {
        return entries.stream()
                .filter(entry -> !entry.dropped() && !entry.report())
                .count();
    }

    /** How many of their copies bounced or failed. */
    public long undelivered() {
        return entries.stream()
                .flatMap(entry -> entry.tallies().stream())
                .filter(tally -> tally.status().retriable())
                .mapToLong(CopiesTally::count)
                .sum();
    }

    private static boolean isAhead(TimelineEntry entry, Instant now) {
        return entry.planned() || (entry.dropped() && entry.at().isAfter(now));
    }
}
