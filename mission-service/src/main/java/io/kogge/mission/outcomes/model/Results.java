// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of one mission, or of several.
 *
 * @param asked how many people had a place
 * @param confirmed how many of them answered themselves
 * @param noted for how many staff noted an answer that is not confirmed
 * @param counts how many of each kind; a kind without any may be missing
 * @param sales what orders are worth, by currency (ISO 4217), in its smallest unit; never added up over currencies
 */
public record Results(
        long asked, long confirmed, long noted, Map<OutcomeKind, Long> counts, SortedMap<String, Long> sales) {
    /** Of no mission. */
    public static final Results NONE = new Results(0, 0, 0, Map.of(), new TreeMap<>());

    private static final int WHOLE = 100;

    /** Takes copies. */
    public Results {
        counts = Map.copyOf(counts);
        sales = Collections.unmodifiableSortedMap(new TreeMap<>(sales));
    }

    /** Of these and of others. */
    public Results and(Results others) {
        Map<OutcomeKind, Long> all = new EnumMap<>(OutcomeKind.class);
        all.putAll(counts);
        others.counts.forEach((kind, count) -> all.merge(kind, count, Long::sum));
        SortedMap<String, Long> worth = new TreeMap<>(sales);
        others.sales.forEach((currency, minor) -> worth.merge(currency, minor, Long::sum));
        return new Results(asked + others.asked, confirmed + others.confirmed, noted + others.noted, all, worth);
    }

    /** With so many people asked. */
    public Results asked(long people) {
        return new Results(people, confirmed, noted, counts, sales);
    }

    /** How many there are of a kind. */
    public long count(OutcomeKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** How many answered, whoever wrote it down. */
    public long answered() {
        return confirmed + noted;
    }

    /** In percent of who was asked; 0 where nobody was. Whoever lost the place after answering still counts as having answered. */
    public long responseRate() {
        return asked == 0 ? 0 : Math.min(WHOLE, Math.round((double) WHOLE * answered() / asked));
    }

    /** What orders are worth in a currency, in its main unit. */
    public BigDecimal worth(String currency) {
        int decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return BigDecimal.valueOf(sales.getOrDefault(currency, 0L), decimals);
    }
}
