// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.kogge.benchmarks.load.Latencies;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** A review of a period over many activities, beside a fold over the same documents. */
final class Review implements Row {
    private static final int ACTIVITIES = 1_000_000;
    private static final int QUICK_ACTIVITIES = 20_000;
    private static final Duration TO_SUM = Duration.ofMinutes(20);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final double PER_SECOND = 2;
    private static final double MOST_OF_FOLD = 0.05;
    private static final double AIM_MILLIS = 200;
    private static final double NEARLY_ALL = 99;
    private static final double MEDIAN = 50;
    private static final String FOLD = "fold, one thread";

    /** Periods that are asked for: all of it, some years of whole months, and one that cuts two months. */
    private static final Map<String, String> PERIODS = Map.of(
            "20 years", "from=2001-01-01&to=2020-12-31",
            "4 years", "from=2017-01-01&to=2020-12-31",
            "4 years, months cut", "from=2016-12-15&to=2020-12-14");

    @Override
    public String name() {
        return "review";
    }

    @Override
    public String about() {
        return "review of a period over 1,000,000 activities, and a fold over the same documents";
    }

    @Override
    public void measure(Bench bench, Report report) {
        Installation kogge = bench.install(bench.options().current(), "kogge", List.of("mission"));
        MongoCollection<Document> view = bench.database()
                .client()
                .getDatabase(kogge.databaseOf("mission"))
                .getCollection("view_happenings_1");
        int activities = bench.many(ACTIVITIES, QUICK_ACTIVITIES);
        bench.say("storing %d activities as the view has them", activities);
        // while the indexes are not there nobody should look for anything
        kogge.stopServices();
        new ManyActivities(view).store(activities);
        kogge.startServices(List.of("mission"));
        bench.say("having its sums made");
        long begun = System.nanoTime();
        Await.until("all sums are up to date", TO_SUM, LOOK_EVERY, () -> summed(view));
        bench.say("all sums were made in %.0f s", (System.nanoTime() - begun) / 1e9);

        report.condition("activities", activities);
        PERIODS.forEach((words, query) -> measure(bench, report, kogge, view, words, query));
    }

    private static void measure(
            Bench bench,
            Report report,
            Installation kogge,
            MongoCollection<Document> view,
            String words,
            String query) {
        LoadedPage page = bench.started(new LoadedPage(
                kogge.origin("mission"),
                "/api/mission/v1/review?" + query,
                kogge.staff().headers()));
        double alone = page.warmUp(bench, words);
        bench.say("%s: %.0f ms by itself", words, alone * 1000);
        ActivityFold fold = new ActivityFold(view, query);
        Map<String, IntFunction<Double>> sides = new LinkedHashMap<>();
        Latencies[] all = new Latencies[bench.options().rounds()];
        sides.put("review", round -> {
            all[round] = page.load(PER_SECOND, bench.lasting(WINDOW));
            return all[round].percentile(MEDIAN);
        });
        sides.put(FOLD, round -> fold.millis());
        Rounds<Double> rounds = Rounds.measure(bench.options().rounds(), sides);
        report.compare(
                words + ": review : " + FOLD,
                rounds.ratio("review", FOLD, millis -> millis),
                Target.atMost(MOST_OF_FOLD));
        report.measure(words, "ms", rounds, List.of("review", FOLD), millis -> millis);
        report.compare(
                words + ": p99, ms",
                Summary.of(Arrays.stream(all)
                        .map(each -> each.percentile(NEARLY_ALL))
                        .toList()),
                Target.atMost(AIM_MILLIS));
    }

    /** Looked at often, so nothing is counted. */
    private static boolean summed(MongoCollection<Document> view) {
        return !Boolean.TRUE.equals(
                Mono.from(view.find(Filters.gt("unsummed", "")).first())
                        .hasElement()
                        .block());
    }
}
