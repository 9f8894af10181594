// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.load.ClosedLoop;
import java.time.Duration;

/**
 * What came of handing in forms for a while.
 *
 * @param seconds how long, until the last was answered
 * @param answered how many were taken
 * @param failed how many were not
 * @param undecided of those taken, how many were not decided when the last was answered
 * @param drainSeconds how long it took after that until all were, and the views showed them
 * @param usage what it cost until nothing was left to do
 */
record Window(double seconds, long answered, long failed, long undecided, double drainSeconds, Usage usage) {
    /** Hands in forms for so long, and sees to it that all that were taken are decided. */
    static Window of(Desks desks, Desk desk, Duration length) {
        long decidedBefore = desk.decided();
        Usage before = desk.usage();
        ClosedLoop.Outcome outcome = new ClosedLoop(Desks.CONNECTIONS).run(length, desks.people(), desk.handIn());
        long end = System.nanoTime();
        long undecided = outcome.answered() - (desk.decided() - decidedBefore);
        desk.awaitDecided(decidedBefore + outcome.answered());
        double drain = (System.nanoTime() - end) / 1e9;
        desk.awaitQuiet();
        return new Window(
                outcome.seconds(),
                outcome.answered(),
                outcome.failed(),
                Math.max(0, undecided),
                drain,
                desk.usage().since(before));
    }

    /** Forms that were taken and decided within the window, a second. */
    double perSecond() {
        return (answered - undecided) / seconds;
    }

    /** A total, by form. */
    double each(double total) {
        return total / answered;
    }
}
