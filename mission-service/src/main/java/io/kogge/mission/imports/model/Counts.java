// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many rows there are of each verdict and each outcome. */
public record Counts(Map<Verdict, Integer> verdicts, Map<Outcome, Integer> outcomes) {
    /** No rows. */
    public static final Counts NONE = new Counts(Map.of(), Map.of());

    /** Takes copies. */
    public Counts {
        verdicts = Map.copyOf(verdicts);
        outcomes = Map.copyOf(outcomes);
    }

    /** Of these rows. */
    public static Counts of(Collection<ImportRow> rows) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (ImportRow row : rows) {
            verdicts.merge(row.verdict(), 1, Integer::sum);
            Outcome outcome = row.result().outcome();
            if (outcome != null) {
                outcomes.merge(outcome, 1, Integer::sum);
            }
        }
        return new Counts(verdicts, outcomes);
    }

    /** Both together. */
    public Counts and(Counts more) {
        Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
        byVerdict.putAll(verdicts);
        more.verdicts.forEach((verdict, rows) -> byVerdict.merge(verdict, rows, Integer::sum));
        Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);
        byOutcome.putAll(outcomes);
        more.outcomes.forEach((outcome, rows) -> byOutcome.merge(outcome, rows, Integer::sum));
        return new Counts(byVerdict, byOutcome);
    }

    /** Rows of this verdict. */
    public int of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** Rows of this outcome. */
    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** All rows. */
    public int all() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Rows that storing does something with. */
    public int stored() {
        return of(Verdict.NEW) + of(Verdict.CHANGED);
    }
}
