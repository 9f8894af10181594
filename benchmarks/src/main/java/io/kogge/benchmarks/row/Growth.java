// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.counting.Usage;
import io.kogge.benchmarks.site.Installation;

/**
 * A new mission that fills up.
 *
 * @param first a tenth of the decisions, from the first on
 * @param last the last tenth
 */
record Growth(Stretch first, Stretch last) {
    private static final int TENTH = 10;

    /** Lets so many arrive at once. */
    static Growth of(Installation site, Arrivals arrivals, String mission, int count) {
        int tenth = count / TENTH;
        arrivals.arrive(mission, count);
        // the first come together with others, in a batch that began before
        Stretch first = stretch(site, arrivals, mission, 1, 1 + tenth);
        Stretch last = stretch(site, arrivals, mission, count - tenth, count);
        return new Growth(first, last);
    }

    /** How much slower it has become: above 1 if it has. */
    double slowdown() {
        return first.perSecond() / last.perSecond();
    }

    /** How much more a decision writes by the end: above 1 if it does. */
    double swelling() {
        return last.bytes() / first.bytes();
    }

    private static Stretch stretch(Installation site, Arrivals arrivals, String mission, int from, int to) {
        arrivals.awaitDecided(mission, from);
        int begin = arrivals.decisions().count(mission);
        Usage before = site.usage();
        arrivals.awaitDecided(mission, to);
        int end = arrivals.decisions().count(mission);
        Usage after = site.usage();
        return new Stretch(end - begin, arrivals.decisions().seconds(mission, begin, end), after.since(before));
    }
}
