// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.names.MadeNames;
import io.kogge.benchmarks.names.NameStore;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How long it takes to find names that are typed with a letter wrong. */
final class Search implements Row {
    private static final int NAMES = 100_000;
    private static final int QUICK_NAMES = 5_000;
    private static final int SEARCHES = 400;
    private static final int SCANS = 10;
    private static final int WARM_UP = 3;
    private static final String KOGGE = Side.KOGGE;
    private static final String SCAN = "full scan";
    private static final double LEAST = 20;
    private static final double MILLIS = 1000;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String about() {
        return "search over 100,000 names with a typo, beside a full scan by edit distance";
    }

    @Override
    public void measure(Bench bench, Report report) {
        int number = bench.many(NAMES, QUICK_NAMES);
        NameStore names = new NameStore(bench.database().client());
        bench.say("storing %d names", number);
        names.fill(number);
        long found = compare(names, number);
        Map<String, IntFunction<Double>> sides = new LinkedHashMap<>();
        sides.put(KOGGE, round -> millis(names::find, typed(number, round, bench.many(SEARCHES, SCANS))));
        sides.put(SCAN, round -> millis(names::scan, typed(number, round, SCANS)));
        bench.say("warming up");
        IntStream.range(0, WARM_UP).forEach(round -> sides.values().forEach(side -> side.apply(round)));
        bench.say("measuring");
        Rounds<Double> rounds = Rounds.measure(bench.options().rounds(), sides);

        report.condition("names", number);
        report.condition("found by a search, on average", found / (double) SCANS);
        report.compare("time of a search, full scan : kogge", rounds.ratio(SCAN, KOGGE, m -> m), Target.atLeast(LEAST));
        report.measure("a search", "ms", rounds, List.of(KOGGE, SCAN), m -> m);
    }

    /** Both sides find the same, and something. */
    private static long compare(NameStore names, int number) {
        long all = 0;
        for (String typed : typed(number, -1, SCANS)) {
            Set<Integer> found = names.find(typed);
            if (found.isEmpty() || !found.equals(names.scan(typed))) {
                throw new IllegalStateException("not the same names for " + typed);
            }
            all += found.size();
        }
        return all;
    }

    private static List<String> typed(int number, int round, int searches) {
        Random random = new Random(round);
        return IntStream.range(0, searches)
                .mapToObj(each -> MadeNames.typo(MadeNames.name(random.nextInt(number)), random))
                .toList();
    }

    private static double millis(Function<String, Set<Integer>> search, List<String> typed) {
        long begin = System.nanoTime();
        typed.forEach(search::apply);
        return (System.nanoTime() - begin) / 1e9 * MILLIS / typed.size();
    }
}
