// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.load.Latencies;
import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.schedule.PlannedReminders;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.statistics.Rounds;
import io.kogge.benchmarks.statistics.Summary;
import io.kogge.benchmarks.statistics.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** Whether the page of a mission's messages costs more where more people were written to. */
final class Timeline implements Row {
    private static final int MANY = 5_000;
    private static final int QUICK_MANY = 300;
    private static final int FEW = 50;
    private static final String WITH_MANY = "many";
    private static final String WITH_FEW = "few";
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LATER = Duration.ofDays(30);
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    /** Long enough for a tail, at the few pages a second that two cores bear. */
    private static final Duration WINDOW = Duration.ofSeconds(15);

    private static final double SHARE = 0.3;
    private static final double MOST_PER_SECOND = 100;
    private static final double MOST_OF_FEW = 1.5;
    private static final double CONSTANT = 1.05;
    private static final double MEDIAN = 50;
    private static final double NEARLY_ALL = 99;

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String about() {
        return "the messages of a mission with 5,000 people, beside those of one with 50";
    }

    @Override
    public void measure(Bench bench, Report report) {
        int people = bench.many(MANY, QUICK_MANY);
        Installation kogge = bench.install(bench.options().current(), "timeline", List.of("mission", "notification"));
        PlannedReminders planned =
                new PlannedReminders(bench.database().client().getDatabase(kogge.databaseOf("notification")));
        List<String> missions = List.of(mission(planned, people), mission(planned, FEW));
        bench.say("writing to %d people", people + FEW);
        planned.plan("written", missions, Instant.now().plus(SOON));
        planned.plan("later", missions, Instant.now().plus(LATER));
        Await.until("all letters are stored", LIMIT, PAUSE, () -> planned.letters("written", missions) >= people + FEW);
        kogge.awaitQuiet(LIMIT);

        LoadedPage many = bench.started(page(kogge, missions.get(0)));
        LoadedPage few = bench.started(page(kogge, missions.get(1)));
        Duration warmUp = bench.lasting(WARM_UP);
        double perSecond = Math.min(MOST_PER_SECOND, SHARE / Math.max(many.warmUp(warmUp), few.warmUp(warmUp)));
        bench.say("%.1f a second", perSecond);
        Map<String, IntFunction<Latencies>> sides = new LinkedHashMap<>();
        sides.put(WITH_MANY, round -> many.load(perSecond, bench.lasting(WINDOW)));
        sides.put(WITH_FEW, round -> few.load(perSecond, bench.lasting(WINDOW)));
        Rounds<Latencies> rounds = Rounds.measure(bench.options().rounds(), sides);

        report.condition("people", people + " or " + FEW);
        report.condition("requests a second", Math.round(perSecond));
        for (double percent : new double[] {MEDIAN, NEARLY_ALL}) {
            String what = "p" + Math.round(percent);
            report.compare(
                    what + ", many : few",
                    rounds.ratio(WITH_MANY, WITH_FEW, each -> each.percentile(percent)),
                    Target.atMost(MOST_OF_FEW));
            report.measure(what, "ms", rounds, List.of(WITH_MANY, WITH_FEW), each -> each.percentile(percent));
        }
        double ofMany = many.documentsRead(bench.database());
        double ofFew = few.documentsRead(bench.database());
        report.compare(
                "documents read, many : few",
                Summary.of(ofFew == 0 ? 1 + ofMany : ofMany / ofFew),
                Target.atMost(CONSTANT));
        report.measure("documents read", "a page", WITH_MANY, Summary.of(ofMany));
        report.measure("documents read", "a page", WITH_FEW, Summary.of(ofFew));
    }

    private static String mission(PlannedReminders planned, int people) {
        String id = UUID.randomUUID().toString();
        planned.mission(id);
        planned.people(id, people);
        return id;
    }

    private static LoadedPage page(Installation kogge, String mission) {
        return new LoadedPage(
                kogge.origin("notification"),
                "/notifications/" + mission,
                kogge.staff().pageHeaders());
    }
}
