// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Demonstration;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** How long the built jar takes to its first page, and what memory its JVM has after the demonstration. */
final class Start implements Row {
    private static final double MOST_TIME = 0.8;
    private static final double MOST_MEMORY = 0.85;
    private static final double MEGABYTE = 1 << 20;

    /**
     * One start.
     *
     * @param firstPageSeconds until the first page
     * @param cpuSeconds of all processes until then
     * @param residentMegabytes of the JVM after the demonstration
     * @param database which database was found
     */
    private record Run(double firstPageSeconds, double cpuSeconds, double residentMegabytes, String database) {}

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String about() {
        return "built jar to first page; resident memory of the JVM after the demonstration";
    }

    @Override
    public void measure(Bench bench, Report report) {
        Side kogge = bench.options().current();
        Side baseline = bench.options().baseline();
        bench.say("once each, so that the jars are in the page cache");
        run(bench, kogge, "first");
        run(bench, baseline, "first");

        Map<String, IntFunction<Run>> sides = new LinkedHashMap<>();
        for (Side side : List.of(kogge, baseline)) {
            sides.put(side.name(), round -> run(bench, side, Integer.toString(round)));
        }
        Rounds<Run> rounds = Rounds.measure(bench.options().rounds(), sides);

        report.condition("database", rounds.of(Side.KOGGE).get(0).database());
        report.compare(
                "time to the first page, kogge : " + Side.BASELINE,
                rounds.ratio(Side.KOGGE, Side.BASELINE, Run::firstPageSeconds),
                Target.atMost(MOST_TIME));
        report.compare(
                "resident memory, kogge : " + Side.BASELINE,
                rounds.ratio(Side.KOGGE, Side.BASELINE, Run::residentMegabytes),
                Target.atMost(MOST_MEMORY));
        List<String> both = List.of(Side.KOGGE, Side.BASELINE);
        report.measure("first page", "s", rounds, both, Run::firstPageSeconds);
        report.measure("CPU of all processes until then", "s", rounds, both, Run::cpuSeconds);
        report.measure("resident memory of the JVM", "MB", rounds, both, Run::residentMegabytes);
    }

    private static Run run(Bench bench, Side side, String round) {
        try (Demonstration demonstration = Demonstration.start(side, bench.directory(side.name() + "-" + round))) {
            demonstration.awaitPlayed();
            Run run = new Run(
                    demonstration.firstPageSeconds(),
                    demonstration.firstPageCpuSeconds(),
                    demonstration.residentBytes() / MEGABYTE,
                    demonstration.database());
            bench.say(
                    "%s: first page after %.1f s (%.1f s of CPU), %.0f MB",
                    side.name(), run.firstPageSeconds(), run.cpuSeconds(), run.residentMegabytes());
            return run;
        }
    }
}
