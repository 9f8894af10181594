// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.load.ClosedLoop;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Side;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All desks that are compared, warmed up, each reached over 32 connections.
 *
 * @param bySide each by the name of its side
 * @param bearable how many forms a second each bore at the end of the warm-up
 * @param people numbers of people, to be taken one by one
 */
record Desks(Map<String, Desk> bySide, Map<String, Double> bearable, AtomicLong people) {
    static final int CONNECTIONS = 32;

    private static final int MISSIONS = 50;
    private static final int CAPACITY = 20;
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(4);

    /** Starts all that is needed, and says so in the report. */
    static Desks open(Bench bench, Report report) {
        List<String> services = List.of("mission", "delegation");
        Installation kogge = bench.install(bench.options().current(), "kogge", services);
        Installation baseline = bench.install(bench.options().baseline(), "baseline", services);
        BareServer bare = bench.bare();
        Desks desks = new Desks(new LinkedHashMap<>(), new LinkedHashMap<>(), new AtomicLong());

        KoggeDesk ours = desk(bench, kogge);
        desks.add(bench, Side.KOGGE, ours);
        int bytes = StoredSize.of(bench.database().client().getDatabase(kogge.databaseOf("delegation")), ours.id(0));
        desks.add(bench, BareServer.NAME, bench.started(new BareDesk(bare, ours::form, bytes, CONNECTIONS)));
        desks.add(bench, Side.BASELINE, desk(bench, baseline));
        report.condition("connections", CONNECTIONS);
        report.condition("bytes of the stored document", bytes);
        return desks;
    }

    private static KoggeDesk desk(Bench bench, Installation installation) {
        List<String> missions = installation.staff().announce(MISSIONS, CAPACITY);
        return bench.started(new KoggeDesk(installation, missions, CONNECTIONS));
    }

    private void add(Bench bench, String side, Desk desk) {
        bench.say("warming up %s", side);
        ClosedLoop loop = new ClosedLoop(CONNECTIONS);
        ClosedLoop.Outcome outcome =
                WarmUp.of(bench, side, LONGEST_WARM_UP, step -> loop.run(step, people, desk.handIn()));
        desk.awaitDecided(outcome.answered());
        desk.awaitQuiet();
        bySide.put(side, desk);
        bearable.put(side, outcome.answered() / outcome.seconds());
    }
}
