// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.report.Report;

/** One row of the table: something that is measured by one command. */
public interface Row {
    /** Its name, a lower-case word. */
    String name();

    /** What it measures, in one line. */
    String about();

    /** Measures, and tells the report what was found. */
    void measure(Bench bench, Report report);
}
