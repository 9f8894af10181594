// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.audience.model.Mission;
import io.kogge.notification.audience.model.Participant;
import io.kogge.notification.delivery.model.Delivery;
import io.kogge.notification.message.model.Template;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A mission's messages, those that went out and those that will.
 *
 * @param entries in the order of time
 */
public record Timeline(Mission mission, List<Entry> entries) {

    /** Everything that is known of a mission's messages. */
    public record Sources(
            Mission mission,
            List<Occurrence> occurrences,
            List<Delivery> deliveries,
            List<Participant> participants,
            Map<String, Contact> contacts) {}

    /** Puts it on one line. */
    public static Timeline of(Sources sources) {
        Map<String, List<Line>> ofOccurrence = sources.deliveries().stream()
                .filter(delivery -> delivery.letter().cause().occurrenceId() != null)
                .collect(Collectors.groupingBy(
                        delivery -> String.valueOf(delivery.letter().cause().occurrenceId()),
                        Collectors.mapping(delivery -> line(delivery, sources), Collectors.toList())));
        List<Entry> entries = new ArrayList<>();
        for (Occurrence occurrence : sources.occurrences()) {
            List<Line> lines = ofOccurrence.getOrDefault(occurrence.id(), List.of());
            int expected = (int) sources.participants().stream()
                    .filter(participant -> participant.in(occurrence.audience()))
                    .count();
            entries.add(new Entry(occurrence.template(), occurrence.dueAt(), Optional.of(occurrence), lines, expected));
        }
        Map<Template, List<Line>> personal = sources.deliveries().stream()
                .filter(delivery -> delivery.letter().cause().occurrenceId() == null)
                .collect(Collectors.groupingBy(
                        delivery -> delivery.letter().template(),
                        TreeMap::new,
                        Collectors.mapping(delivery -> line(delivery, sources), Collectors.toList())));
        personal.forEach(
                (template, lines) -> entries.add(new Entry(template, first(lines), Optional.empty(), lines, 0)));
        entries.sort(Entry.BY_TIME);
        return new Timeline(sources.mission(), List.copyOf(entries));
    }

    /** What has gone out, or has begun to. */
    public List<Entry> past(Instant now) {
        return entries.stream().filter(entry -> !isAhead(entry, now)).toList();
    }

    /** What is still to come. */
    public List<Entry> ahead(Instant now) {
        return entries.stream().filter(entry -> isAhead(entry, now)).toList();
    }

    private static boolean isAhead(Entry entry, Instant now) {
        return entry.planned() || (entry.dropped() && entry.at().isAfter(now));
    }

    private static Line line(Delivery delivery, Sources sources) {
        String registrationId = delivery.letter().to().registrationId();
        return new Line(delivery, Optional.ofNullable(sources.contacts().get(registrationId)));
    }

    private static Instant first(List<Line> lines) {
        return lines.stream()
                .map(line -> line.delivery().createdAt())
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
