// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import io.kogge.delegation.registration.model.OrganisationKind;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * Everybody who ever applied for a mission's places, or withdrew before they did. Nobody leaves it: who withdrew keeps the
 * entry. It never changes; one with another entry shares with it all the others, so that a change costs no more in a long
 * line than in a short one.
 */
public final class Line {
    /** Of nobody. */
    public static final Line EMPTY = new Line(HashTreePMap.empty(), TreePMap.empty(), TreePMap.empty(), 0);

    private final PMap<String, Entry> entries;
    private final PMap<PlaceDecision, TreePMap<Integer, Entry>> decided;
    private final PMap<OrganisationKind, Integer> accepted;
    private final int applied;

    private Line(
            PMap<String, Entry> entries,
            PMap<PlaceDecision, TreePMap<Integer, Entry>> decided,
            PMap<OrganisationKind, Integer> accepted,
            int applied) {
        this.entries = entries;
        this.decided = decided;
        this.accepted = accepted;
        this.applied = applied;
    }

    /** Of these, whatever their order in the collection. */
    public static Line of(Collection<Entry> entries) {
        Line line = EMPTY;
        for (Entry entry : entries) {
            line = line.with(entry);
        }
        return line;
    }

    /** What is decided on this registration, if it has arrived. */
    public Optional<Entry> find(String registrationId) {
        return Optional.ofNullable(entries.get(registrationId));
    }

    /** Those on whom this was decided, in order of arrival. */
    public Collection<Entry> all(PlaceDecision decision) {
        return in(decision).values();
    }

    /** Everybody, in no order. */
    public Collection<Entry> all() {
        return entries.values();
    }

    /** On how many this was decided. */
    public int count(PlaceDecision decision) {
        return in(decision).size();
    }

    /** How many ever applied, whatever became of them. */
    public int applied() {
        return applied;
    }

    /** How many of each kind of organisation have a place; kinds of which nobody has one may be missing. */
    public Map<OrganisationKind, Integer> accepted() {
        return accepted;
    }

    /** Position on the waiting list, from 1. */
    public int position(Entry waiting) {
        return in(PlaceDecision.WAITLISTED).headMap(waiting.order()).size() + 1;
    }

    /** The first on whom this was decided. */
    Optional<Entry> first(PlaceDecision decision) {
        TreePMap<Integer, Entry> those = in(decision);
        return those.isEmpty()
                ? Optional.empty()
                : Optional.of(those.firstEntry().getValue());
    }

    boolean anybodyWaitsBefore(Entry entry) {
        return first(PlaceDecision.WAITLISTED)
                .filter(waiting -> waiting.order() < entry.order())
                .isPresent();
    }

    /** What the next one who arrives gets as order. */
    int nextOrder() {
        return entries.size() + 1;
    }

    /** With this entry, in place of the one of the same registration if there is one. */
    Line with(Entry entry) {
        Line without = find(entry.registrationId()).map(this::without).orElse(this);
        return new Line(
                entries.plus(entry.registrationId(), entry),
                without.decided.plus(
                        entry.decision(), without.in(entry.decision()).plus(entry.order(), entry)),
                without.counting(entry, 1),
                without.applied + (entry.claimed() ? 1 : 0));
    }

    private Line without(Entry entry) {
        return new Line(
                entries,
                decided.plus(entry.decision(), in(entry.decision()).minus(entry.order())),
                counting(entry, -1),
                applied - (entry.claimed() ? 1 : 0));
    }

    private PMap<OrganisationKind, Integer> counting(Entry entry, int by) {
        return entry.is(PlaceDecision.ACCEPTED)
                ? accepted.plus(entry.kind(), accepted.getOrDefault(entry.kind(), 0) + by)
                : accepted;
    }

    private TreePMap<Integer, Entry> in(PlaceDecision decision) {
        return decided.getOrDefault(decision, TreePMap.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && entries.equals(line.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Line[" + entries.size() + "]";
    }
}
