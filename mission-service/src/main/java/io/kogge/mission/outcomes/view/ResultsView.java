// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.view;

import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.Results;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * What was reported of one mission, summed up.
 *
 * @param counts by kind
 * @param sales by currency, in its smallest unit
 */
public record ResultsView(long confirmed, long noted, Map<String, Long> counts, Map<String, Long> sales) {

    /** Sums reports up. */
    public static Collector<ReportView, ?, ResultsView> collector() {
        return Collector.of(
                () -> new ResultsView[] {new ResultsView(0, 0, Map.of(), Map.of())},
                (sum, report) -> sum[0] = sum[0].and(report),
                (one, other) -> new ResultsView[] {one[0].and(other[0])},
                sum -> sum[0]);
    }

    private ResultsView and(ReportView report) {
        Map<String, Long> more = new TreeMap<>();
        Map<String, Long> worth = new TreeMap<>();
        for (ReportView.Part part : report.outcomes()) {
            more.merge(part.kind(), (long) part.count(), Long::sum);
            if (part.minor() != null && part.currency() != null) {
                worth.merge(part.currency(), part.minor(), Long::sum);
            }
        }
        return and(new ResultsView(report.confirmed() ? 1 : 0, report.confirmed() ? 0 : 1, more, worth));
    }

    private ResultsView and(ResultsView other) {
        return new ResultsView(
                confirmed + other.confirmed, noted + other.noted, both(counts, other.counts), both(sales, other.sales));
    }

    private static Map<String, Long> both(Map<String, Long> one, Map<String, Long> other) {
        Map<String, Long> all = new TreeMap<>(one);
        other.forEach((key, number) -> all.merge(key, number, Long::sum));
        return all;
    }

    /** The results, of so many people who were asked. */
    public Results results(long asked) {
        Map<OutcomeKind, Long> known = new EnumMap<>(OutcomeKind.class);
        Stream.of(OutcomeKind.values())
                .filter(kind -> counts.containsKey(kind.name()))
                .forEach(kind -> known.put(kind, counts.get(kind.name())));
        return new Results(asked, confirmed, noted, known, new TreeMap<>(sales));
    }
}
