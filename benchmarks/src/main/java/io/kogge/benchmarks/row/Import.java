// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.lists.Aftermath;
import io.kogge.benchmarks.lists.BareInsert;
import io.kogge.benchmarks.lists.Importing;
import io.kogge.benchmarks.lists.MadeList;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Side;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** How fast a long list is read to the preview, and stored; and what of it is in memory meanwhile. */
final class Import implements Row {
    private static final int ROWS = 100_000;
    private static final int QUICK_ROWS = 10_000;
    private static final int TENTH = 10;
    private static final String LIBRARY = "library";
    private static final String INSERT = "insertMany, same indexes";
    private static final String UNINDEXED = "insertMany, no indexes";
    private static final double PREVIEW_LEAST = 0.5;
    private static final double STORING_LEAST = 0.3;
    private static final double FLAT = 1.2;
    private static final double MEGABYTE = 1 << 20;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String about() {
        return "import of 100,000 rows, beside the reading library and insertMany alone";
    }

    @Override
    public void measure(Bench bench, Report report) {
        int rows = bench.many(ROWS, QUICK_ROWS);
        Installation installation = bench.install(bench.options().current(), "import", List.of("mission"));
        Importing importing = new Importing(installation);
        String database = installation.databaseOf("mission");
        Aftermath aftermath = new Aftermath(bench.database().client(), database);
        BareInsert indexed = BareInsert.indexed(bench.database().client(), database);
        BareInsert unindexed = BareInsert.unindexed(bench.database().client(), database);
        Deque<String> seen = new ArrayDeque<>();

        bench.say("warming up");
        importing.store(importing.preview(list(bench, "warm", rows / TENTH)));
        aftermath.await();
        MadeList.readByLibrary(list(bench, "warm", rows / TENTH));
        bench.say("reading %d rows", rows);
        Map<String, IntFunction<Double>> reading = new LinkedHashMap<>();
        reading.put(Side.KOGGE, round -> {
            Path list = list(bench, "round " + round, rows);
            return perSecond(rows, () -> seen.add(importing.preview(list)));
        });
        reading.put(LIBRARY, round -> {
            Path list = list(bench, "round " + round, rows);
            return perSecond(rows, () -> MadeList.readByLibrary(list));
        });
        Rounds<Double> previews = Rounds.measure(bench.options().rounds(), reading);
        bench.say("storing them");
        Map<String, IntFunction<Double>> writing = new LinkedHashMap<>();
        writing.put(Side.KOGGE, round -> {
            double stored = perSecond(rows, () -> importing.store(seen.remove()));
            aftermath.await();
            return stored;
        });
        writing.put(INSERT, round -> rows / indexed.seconds(indexed.documents(rows)));
        writing.put(UNINDEXED, round -> rows / unindexed.seconds(unindexed.documents(rows)));
        Rounds<Double> stores = Rounds.measure(bench.options().rounds(), writing);
        bench.say("looking at the memory");
        double few = importing.heapOfPreview(list(bench, "few", rows / TENTH));
        double many = importing.heapOfPreview(list(bench, "many", rows));

        report.condition("rows", rows);
        report.compare(
                "rows per second to the preview, kogge : " + LIBRARY,
                previews.ratio(Side.KOGGE, LIBRARY, speed -> speed),
                Target.atLeast(PREVIEW_LEAST));
        for (String insert : List.of(INSERT, UNINDEXED)) {
            report.compare(
                    "rows per second stored, kogge : " + insert,
                    stores.ratio(Side.KOGGE, insert, speed -> speed),
                    Target.atLeast(STORING_LEAST));
        }
        report.compare("heap, all rows : a tenth of them", Summary.of(many / few), Target.atMost(FLAT));
        report.measure("rows to the preview", "1/s", previews, List.of(Side.KOGGE, LIBRARY), speed -> speed);
        report.measure("rows stored", "1/s", stores, List.of(Side.KOGGE, INSERT, UNINDEXED), speed -> speed);
        report.measure("heap, a tenth of the rows", "MB", Side.KOGGE, Summary.of(few / MEGABYTE));
        report.measure("heap, all rows", "MB", Side.KOGGE, Summary.of(many / MEGABYTE));
    }

    private static Path list(Bench bench, String name, int rows) {
        Path folder = bench.directory("lists");
        folder.toFile().mkdirs();
        return MadeList.write(folder.resolve(name.replace(' ', '-') + ".xlsx"), name, rows);
    }

    private static double perSecond(int rows, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return rows / ((System.nanoTime() - begin) / 1e9);
    }
}
