// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Collects what a row finds. */
public final class Report {
    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    /** Something that the figures hang on. */
    public void condition(String name, Object value) {
        conditions.put(name, String.valueOf(value));
    }

    /** What a side gave. */
    public void measure(String what, String unit, String side, Summary values) {
        measures.add(new Measure(what, unit, side, values));
    }

    /** What each of these sides gave, round by round. */
    public <S> void measure(String what, String unit, Rounds<S> rounds, List<String> sides, ToDoubleFunction<S> value) {
        sides.forEach(side -> measure(what, unit, side, rounds.summary(side, value)));
    }

    /** Something that is to be reached, or merely told if no target is given. */
    public void compare(String what, Summary values, @Nullable Target target) {
        comparisons.add(new Comparison(what, values, target));
    }

    /** What the figures hang on. */
    public Map<String, String> conditions() {
        return conditions;
    }

    /** What was measured. */
    public List<Measure> measures() {
        return measures;
    }

    /** What was compared. */
    public List<Comparison> comparisons() {
        return comparisons;
    }
}
