// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many rows there are of each verdict and each outcome. */
public record Counts(Map<RowVerdict, Integer> verdicts, Map<RowOutcome, Integer> outcomes) {
    /** No rows. */
    public static final Counts NONE = new Counts(Map.of(), Map.of());

    /** Takes copies. */
    public Counts {
        verdicts = Map.copyOf(verdicts);
        outcomes = Map.copyOf(outcomes);
    }

    /** Of these rows. */
    public static Counts of(Collection<ImportRow> rows) {
        Map<RowVerdict, Integer> verdicts = new EnumMap<>(RowVerdict.class);
        Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
        for (ImportRow row : rows) {
            verdicts.merge(row.verdict(), 1, Integer::sum);
            RowOutcome outcome = row.result().outcome();
            if (outcome != null) {
                outcomes.merge(outcome, 1, Integer::sum);
            }
        }
        return new Counts(verdicts, outcomes);
    }

    /** Both together. */
    public Counts and(Counts more) {
        Map<RowVerdict, Integer> byVerdict = new EnumMap<>(RowVerdict.class);
        byVerdict.putAll(verdicts);
        more.verdicts.forEach((verdict, rows) -> byVerdict.merge(verdict, rows, Integer::sum));
        Map<RowOutcome, Integer> byOutcome = new EnumMap<>(RowOutcome.class);
        byOutcome.putAll(outcomes);
        more.outcomes.forEach((outcome, rows) -> byOutcome.merge(outcome, rows, Integer::sum));
        return new Counts(byVerdict, byOutcome);
    }

    /** Rows of this verdict. */
    public int of(RowVerdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** Rows of this outcome. */
    public int of(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** All rows. */
    public int all() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows that storing does something with. */
    public int stored() {
        return of(RowVerdict.NEW) + of(RowVerdict.CHANGED);
    }
}
