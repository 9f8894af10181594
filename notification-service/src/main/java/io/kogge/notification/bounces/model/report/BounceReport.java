// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import java.util.List;

/**
 * A mail that came back, as it was understood.
 *
 * @param findings what it tells about recipients; nothing if it is no report, or not understood
 * @param traces by which the letter can be found that it is about
 */
public record BounceReport(List<Finding> findings, Traces traces) {

    /** As these. */
    public BounceReport {
        findings = List.copyOf(findings);
    }
}
