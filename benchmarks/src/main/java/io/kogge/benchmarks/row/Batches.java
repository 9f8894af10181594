// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.statistics.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * A new mission that fills up by batches, each of which comes as soon as the one before is decided. Several at either end
 * are looked at, as anything else that the machine does at that moment makes one of them slow.
 *
 * @param millis how long each took, from when it was sent until the broker had the last of its decisions
 */
record Batches(List<Double> millis) {
    /** So many come together. */
    static final int SIZE = 100;

    private static final int AT_EITHER_END = 10;

    Batches {
        millis = List.copyOf(millis);
    }

    /** Lets so many arrive on a new mission. */
    static Batches of(Arrivals arrivals, String mission, int count) {
        List<Double> millis = new ArrayList<>();
        for (int decided = SIZE; decided <= count; decided += SIZE) {
            long begin = arrivals.arriveTogether(mission, SIZE);
            arrivals.awaitDecided(mission, decided);
            millis.add((arrivals.decisions().at(mission, decided) - begin) / 1e6);
        }
        return new Batches(millis);
    }

    /** What one of the first batches took. */
    double first() {
        return median(millis.subList(0, ends()));
    }

    /** What one of the last batches took. */
    double last() {
        return median(millis.subList(millis.size() - ends(), millis.size()));
    }

    /** How much slower it has become: above 1 if it has. */
    double slowdown() {
        return last() / first();
    }

    /** No batch is at both ends. */
    private int ends() {
        return Math.min(AT_EITHER_END, millis.size() / 2);
    }

    private static double median(List<Double> some) {
        return Summary.of(some).median();
    }
}
