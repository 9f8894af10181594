// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.timeline.model;

import io.kogge.notification.correspondence.model.CopiesTally;
import io.kogge.notification.correspondence.model.Delivery.Status;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.schedule.model.Occurrence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One message of a mission, to everybody who gets it.
 *
 * @param at when it goes or went out; the first time, for one that follows each person's own steps
 * @param occurrence the occurrence, if it goes to everybody at once
 * @param tallies how far its copies have come
 * @param expected how many it will go to as things are now, while it is planned: who answered already is not among them
 */
public record TimelineEntry(
        MessageKind template, Instant at, Optional<Occurrence> occurrence, List<CopiesTally> tallies, long expected) {
    /** In the order of time. */
    public static final Comparator<TimelineEntry> BY_TIME =
            Comparator.comparing(TimelineEntry::at).thenComparing(TimelineEntry::template);

    /** Takes a copy. */
    public TimelineEntry {
        tallies = List.copyOf(tallies);
    }

    /** When the last of it went out, or was to; what was passed over is in no wave. */
    public Instant last() {
        return tallies.stream()
                .filter(tally -> tally.status() != Status.SKIPPED && tally.status() != Status.LEFT_OUT)
                .map(CopiesTally::last)
                .filter(at::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(at);
    }

    /** Which message it is among its mission's. */
    public String message() {
        return occurrence.map(Occurrence::id).orElse(template.key());
    }

    /** Whether it tells staff something, and goes to nobody. */
    public boolean report() {
        return occurrence
                .filter(found -> found.task() == Occurrence.Task.REPORT)
                .isPresent();
    }

    /** Whether it is still to come. */
    public boolean planned() {
        return occurrence.filter(Occurrence::pending).isPresent();
    }

    /** Whether staff hold it, before it goes out or while it does. */
    public boolean onHold() {
        return in(Occurrence.State.HELD) || in(Occurrence.State.PAUSED);
    }

    /** Whether it is just going out. */
    public boolean goingOut() {
        return in(Occurrence.State.MATERIALISING);
    }

    /** Whether it goes to nobody; of one that was stopped on the way some have gone out. */
    public boolean dropped() {
        return in(Occurrence.State.DROPPED) && total() == 0;
    }

    /** Whether it was stopped on the way. */
    public boolean stopped() {
        return in(Occurrence.State.DROPPED) && total() > 0;
    }

    /** What staff can do to all of it that has not gone out. */
    public List<Act> acts() {
        if (report()) {
            return List.of();
        }
        return occurrence
                .map(found -> switch (found.state()) {
                    case PLANNED -> List.of(Act.HOLD, Act.SEND_NOW, Act.LEAVE_OUT);
                    case HELD -> List.of(Act.RELEASE, Act.SEND_NOW, Act.LEAVE_OUT);
                    case MATERIALISING -> List.of(Act.HOLD);
                    case PAUSED -> List.of(Act.RELEASE, Act.LEAVE_OUT);
                    case DROPPED -> found.leftOut() && total() == 0 ? List.of(Act.BRING_BACK) : copies();
                    case DONE -> copies();
                })
                .orElseGet(this::copies);
    }

    private List<Act> copies() {
        List<Act> acts = new ArrayList<>();
        if (counts().containsKey(Status.QUEUED)) {
            acts.add(Act.HOLD);
        }
        if (counts().containsKey(Status.HELD)) {
            acts.add(Act.RELEASE);
        }
        if (!acts.isEmpty()) {
            acts.add(Act.LEAVE_OUT);
        }
        return List.copyOf(acts);
    }

    /** What decisions on it are made on; copies that follow each person's own steps change one by one. */
    public long version() {
        return occurrence.map(Occurrence::version).orElse(0L);
    }

    /** The so-manieth time that its rule has it go out, from 1. */
    public int round() {
        return occurrence.map(found -> found.timing().round() + 1).orElse(1);
    }

    private boolean in(Occurrence.State state) {
        return occurrence.filter(found -> found.state() == state).isPresent();
    }

    /** To how many it went or is to go so far. */
    public long total() {
        return tallies.stream().mapToLong(CopiesTally::count).sum();
    }

    /** How many of these staff should look at. */
    public long remarkable() {
        return tallies.stream()
                .filter(CopiesTally::remarkable)
                .mapToLong(CopiesTally::count)
                .sum();
    }

    /** How many recipients ended so, in the order in which staff want to know. */
    public Map<Status, Long> counts() {
        return count(tally -> true, CopiesTally::status);
    }

    /** How many did not get it, by reason code. */
    public Map<String, Long> skipped() {
        return count(tally -> tally.status() == Status.SKIPPED, CopiesTally::code);
    }

    /** How many could not go out yet, by what went wrong last. */
    public Map<String, Long> held() {
        return count(tally -> tally.status() == Status.QUEUED && !tally.code().isEmpty(), CopiesTally::code);
    }

    /** How many got it, by language. */
    public Map<String, Long> languages() {
        return count(tally -> tally.status() == Status.SENT && !tally.language().isEmpty(), CopiesTally::language);
    }

    private <K extends Comparable<K>> Map<K, Long> count(Predicate<CopiesTally> these, Function<CopiesTally, K> by) {
        return tallies.stream()
                .filter(these)
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(CopiesTally::count)));
    }
}
