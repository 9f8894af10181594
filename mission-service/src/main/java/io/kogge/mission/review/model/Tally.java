// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Counts happenings by every dimension. Filled by one thread. */
public final class Tally {
    private final Map<Dimension, Map<String, Count>> counts = new EnumMap<>(Dimension.class);
    private long total;
    private long planned;
    private long wholeMonths;

    /** How many under one key, and what it is called. */
    public static final class Count {
        private long number;
        private String label;

        private Count(String label) {
            this.label = label;
        }

        /** How many. */
        public long number() {
            return number;
        }

        /** What it is called, as {@link Labels} writes it; empty where the key says it. */
        public String label() {
            return label;
        }

        /** Of several names the same one, in whatever order they come. */
        private void add(long more, String other) {
            number += more;
            if (!other.equals(label) && (label.isEmpty() || !other.isEmpty() && other.compareTo(label) < 0)) {
                label = other;
            }
        }
    }

    /** Counts one as what took place or as what is planned. */
    public void add(Countable one, boolean stillToCome) {
        if (stillToCome) {
            planned++;
            return;
        }
        total++;
        wholeMonths += Days.wholeMonths(one.firstDay(), one.lastDay()) ? 1 : 0;
        count(Dimension.CATEGORY, one.category());
        count(Dimension.DIRECTION, one.direction());
        count(Dimension.FORMAT, one.format());
        count(Dimension.POLICY_LINE, one.policyLine());
        one.alsoShownAs().forEach(category -> count(Dimension.ALSO, category));
        each(one.countries(), country -> count(Dimension.COUNTRY, country));
        named(Dimension.THEME, one.themes(), (line, key) -> key, "");
        named(Dimension.PARTNER, one.partners(), (line, key) -> key, "");
        if (!one.policyLine().isEmpty()) {
            count(Dimension.CATEGORY_OF_LINE, Dimension.ofLine(one.policyLine(), one.category()));
            named(Dimension.PARTNER_OF_LINE, one.partners(), Dimension::ofLine, one.policyLine());
        }
    }

    private void named(
            Dimension by, List<? extends Countable.Named> all, BiFunction<String, String, String> key, String line) {
        if (all.isEmpty()) {
            add(by, key.apply(line, Dimension.UNKNOWN), 1, "");
        } else {
            all.forEach(named -> add(by, key.apply(line, named.key()), 1, Labels.write(named.names())));
        }
    }

    private static void each(Collection<String> keys, java.util.function.Consumer<String> count) {
        (keys.isEmpty() ? List.of(Dimension.UNKNOWN) : keys).forEach(count);
    }

    private void count(Dimension by, String key) {
        add(by, key, 1, "");
    }

    /** Counts so many under a key. */
    public void add(Dimension by, String key, long number, String label) {
        counts.computeIfAbsent(by, dimension -> new HashMap<>())
                .computeIfAbsent(key, first -> new Count(label))
                .add(number, label);
    }

    /** Counts all that another has counted. */
    public void add(Tally other) {
        addTotals(other.total, other.planned, other.wholeMonths);
        other.counts.forEach((by, keys) -> keys.forEach((key, count) -> add(by, key, count.number, count.label)));
    }

    /** Adds to what is counted beside the dimensions. */
    public void addTotals(long moreTotal, long morePlanned, long moreWholeMonths) {
        total += moreTotal;
        planned += morePlanned;
        wholeMonths += moreWholeMonths;
    }

    /** How many took place. */
    public long total() {
        return total;
    }

    /** How many are planned. */
    public long planned() {
        return planned;
    }

    /** How many of those that took place have a date that begins and ends with a month. */
    public long wholeMonths() {
        return wholeMonths;
    }

    /** How many there are under each key. */
    public Map<String, Count> by(Dimension dimension) {
        return counts.getOrDefault(dimension, Map.of());
    }

    /** How many there are under this key. */
    public long number(Dimension by, String key) {
        return Stream.ofNullable(by(by).get(key)).mapToLong(Count::number).sum();
    }
}
