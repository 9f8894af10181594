// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.suppression.model;

import java.time.Duration;

/**
 * When an address counts as dead that was said to be unreachable for a while only: a mailbox stays full because nobody reads
 * it.
 *
 * @param times how often mail has to come back
 * @param apart how far from one another, as what comes back for several letters of one day is one trouble
 * @param within how long
 */
public record SuppressionRule(int times, Duration apart, Duration within) {
    /** Three times on different days, within two weeks. */
    public static final SuppressionRule USUAL = new SuppressionRule(3, Duration.ofHours(20), Duration.ofDays(14));
}
