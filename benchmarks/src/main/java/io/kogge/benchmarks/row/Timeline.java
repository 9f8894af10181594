// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.process.Await;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.schedule.PlannedReminders;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.statistics.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whether the page of a mission's messages costs more where more people were written to. */
final class Timeline implements Row {
    private static final int MANY = 5_000;
    private static final int QUICK_MANY = 300;
    private static final int FEW = 50;
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LATER = Duration.ofDays(30);
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** Long enough for a tail, at the few pages a second that two cores bear. */
    private static final Duration WINDOW = Duration.ofSeconds(15);

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

        RequestCost cost = RequestCost.at(bench, kogge);
        ManyAndFew pages = new ManyAndFew(
                new CostedPage(bench.started(page(kogge, missions.get(0))), cost),
                new CostedPage(bench.started(page(kogge, missions.get(1))), cost));
        double perSecond = pages.bearable(bench);
        bench.say("%.1f a second", perSecond);
        Rounds<Answers> rounds = Rounds.measure(bench.options().rounds(), pages.sides(bench, perSecond, WINDOW));

        report.condition("people", people + " or " + FEW);
        report.condition("requests a second", Math.round(perSecond));
        for (double percent : new double[] {ManyAndFew.MEDIAN, ManyAndFew.NEARLY_ALL}) {
            String what = "p" + Math.round(percent);
            report.compare(
                    what + ", many : few",
                    rounds.ratio(ManyAndFew.MANY, ManyAndFew.FEW, each -> each.percentile(percent)),
                    ManyAndFew.ABOUT_AS_LONG);
            report.measure(
                    what, "ms", rounds, List.of(ManyAndFew.MANY, ManyAndFew.FEW), each -> each.percentile(percent));
        }
        report.measure(
                "CPU of all processes",
                "ms a page",
                rounds,
                List.of(ManyAndFew.MANY, ManyAndFew.FEW),
                Answers::cpuMillis);
        pages.compareReads(bench, report, "");
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
