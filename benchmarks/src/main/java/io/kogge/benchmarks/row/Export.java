// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.export.ExportRun;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** How fast a long list is written as a workbook, and what of it is in memory meanwhile. */
final class Export implements Row {
    private static final int ROWS = 100_000;
    private static final int QUICK_ROWS = 10_000;
    private static final int TENTH = 10;
    private static final String LIBRARY = "library";
    private static final double LEAST = 0.5;
    private static final double FLAT = 1.2;
    private static final double MEGABYTE = 1 << 20;

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String about() {
        return "export of 100,000 rows as a workbook, beside the writing library alone";
    }

    @Override
    public void measure(Bench bench, Report report) {
        int rows = bench.many(ROWS, QUICK_ROWS);
        ExportRun run = new ExportRun(bench.directory("export.txt"));
        Map<String, IntFunction<Double>> sides = new LinkedHashMap<>();
        sides.put(Side.KOGGE, round -> run.perSecond(true, rows));
        sides.put(LIBRARY, round -> run.perSecond(false, rows));
        bench.say("writing %d rows", rows);
        Rounds<Double> rounds = Rounds.measure(bench.options().rounds(), sides);
        bench.say("looking at the memory");
        double few = run.heap(true, rows / TENTH);
        double many = run.heap(true, rows);

        report.condition("rows", rows);
        report.compare(
                "rows per second, kogge : " + LIBRARY,
                rounds.ratio(Side.KOGGE, LIBRARY, speed -> speed),
                Target.atLeast(LEAST));
        report.compare("heap, all rows : a tenth of them", Summary.of(many / few), Target.atMost(FLAT));
        report.measure("rows", "1/s", rounds, List.of(Side.KOGGE, LIBRARY), speed -> speed);
        report.measure("heap, a tenth of the rows", "MB", Side.KOGGE, Summary.of(few / MEGABYTE));
        report.measure("heap, all rows", "MB", Side.KOGGE, Summary.of(many / MEGABYTE));
        report.measure("heap, all rows", "MB", LIBRARY, Summary.of(run.heap(false, rows) / MEGABYTE));
    }
}
