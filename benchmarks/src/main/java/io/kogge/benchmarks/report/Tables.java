// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.report;

import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;

/** A result in Markdown. */
final class Tables {
    private static final double HUNDREDS = 100;
    private static final double TENS = 10;

    private Tables() {}

    static String of(Result result) {
        StringBuilder text = new StringBuilder();
        if (!result.measurement()) {
            text.append("**Not a measurement: a quick run, which shows only that the row works.**\n\n");
        }
        text.append(circumstances(result)).append('\n');
        if (!result.comparisons().isEmpty()) {
            text.append("| compared | median | quartiles | to reach | |\n|---|---|---|---|---|\n");
            result.comparisons().forEach(comparison -> text.append(row(comparison)));
            text.append('\n');
        }
        text.append("| measured | side | median | quartiles | rounds |\n|---|---|---|---|---|\n");
        result.measures().forEach(measure -> text.append(row(measure)));
        return text.toString();
    }

    private static String circumstances(Result result) {
        Machine machine = result.machine();
        String conditions = result.conditions().entrySet().stream()
                .map(each -> "; " + each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining());
        return "%s, commit %s, in %d s, on %s, %d cores, %d GB, %s, %s%s.%n"
                .formatted(
                        result.at().atOffset(ZoneOffset.UTC).toLocalDate(),
                        result.commit(),
                        result.seconds(),
                        machine.processor(),
                        machine.cores(),
                        machine.memoryGigabytes(),
                        machine.system(),
                        machine.java(),
                        conditions);
    }

    private static String row(Comparison comparison) {
        Summary values = comparison.values();
        Target target = comparison.target();
        String toReach =
                target == null ? "" : (target.bound() == Target.Bound.AT_LEAST ? "≥ " : "≤ ") + number(target.limit());
        String reached = target == null ? "" : comparison.reached() ? "reached" : "**missed**";
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(comparison.what(), number(values.median()), quartiles(values), toReach, reached);
    }

    private static String row(Measure measure) {
        Summary values = measure.values();
        return "| %s, %s | %s | %s | %s | %d |%n"
                .formatted(
                        measure.what(),
                        measure.unit(),
                        measure.side(),
                        number(values.median()),
                        quartiles(values),
                        values.values().size());
    }

    /** Nothing where there is one value. */
    private static String quartiles(Summary values) {
        return values.values().size() == 1 ? "" : number(values.lowerQuartile()) + "–" + number(values.upperQuartile());
    }

    /** Three digits are all that is worth reading. */
    private static String number(double value) {
        double size = Math.abs(value);
        String format = size >= HUNDREDS || value == Math.rint(value) ? "%,.0f" : size >= TENS ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
