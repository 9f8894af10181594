// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.load.Latencies;

/**
 * How one kind of request was answered.
 *
 * @param latencies how long answers took at a fixed rate
 * @param cpuMillis milliseconds that all processes together worked for one request
 */
record Answers(Latencies latencies, double cpuMillis) {
    double percentile(double percent) {
        return latencies.percentile(percent);
    }
}
