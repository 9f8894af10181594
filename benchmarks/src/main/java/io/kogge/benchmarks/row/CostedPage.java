// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import java.time.Duration;

/**
 * A page, and whose processes work for it.
 *
 * @param page the page
 * @param cost what requests cost these processes
 */
record CostedPage(LoadedPage page, RequestCost cost) {
    private static final int REQUESTS = 100;
    private static final int QUICK_REQUESTS = 10;

    /** Asks for it so often a second for so long; then for some one by one, to see what one costs. */
    Answers load(Bench bench, double perSecond, Duration window) {
        return new Answers(
                page.load(perSecond, bench.lasting(window)),
                page.cpuMillis(cost, bench.many(REQUESTS, QUICK_REQUESTS)));
    }
}
