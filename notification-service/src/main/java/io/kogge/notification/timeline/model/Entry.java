// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.delivery.model.Delivery.Status;
import io.kogge.notification.message.model.Template;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One message of a mission, to everybody who gets it.
 *
 * @param at when it goes or went out; the first time, for one that follows each person's own steps
 * @param occurrence the occurrence, if it goes to everybody at once
 * @param lines its recipients so far
 * @param expected how many it will go to as things are now, while it is planned
 */
public record Entry(Template template, Instant at, Optional<Occurrence> occurrence, List<Line> lines, int expected) {
    /** In the order of time. */
    public static final Comparator<Entry> BY_TIME =
            Comparator.comparing(Entry::at).thenComparing(Entry::template);

    /** Takes a copy. */
    public Entry {
        lines = List.copyOf(lines);
    }

    /** Whether it is still to come. */
    public boolean planned() {
        return in(Occurrence.State.PLANNED);
    }

    /** Whether it will not go out. */
    public boolean dropped() {
        return in(Occurrence.State.DROPPED);
    }

    private boolean in(Occurrence.State state) {
        return occurrence.filter(found -> found.state() == state).isPresent();
    }

    /** How many recipients ended so, in the order in which staff want to know. */
    public Map<Status, Long> counts() {
        return lines.stream().collect(Collectors.groupingBy(Line::status, TreeMap::new, Collectors.counting()));
    }

    /** How many did not get it, by reason code. */
    public Map<String, Long> skipped() {
        return lines.stream()
                .filter(line -> line.status() == Status.SKIPPED)
                .collect(Collectors.groupingBy(Line::code, TreeMap::new, Collectors.counting()));
    }

    /** How many could not go out yet, by what went wrong last. */
    public Map<String, Long> held() {
        return lines.stream()
                .filter(line -> line.status() == Status.QUEUED && !line.code().isEmpty())
                .collect(Collectors.groupingBy(Line::code, TreeMap::new, Collectors.counting()));
    }

    /** How many got it, by language. */
    public Map<String, Long> languages() {
        return lines.stream()
                .filter(line -> line.status() == Status.SENT)
                .flatMap(line -> line.contact().stream())
                .collect(Collectors.groupingBy(contact -> contact.language(), TreeMap::new, Collectors.counting()));
    }

    /** Those that staff should look at. */
    public List<Line> remarkable() {
        return lines.stream().filter(Line::remarkable).toList();
    }
}
