// SPDX-License-Identifier: EUPL-1.2
package io.kogge.paper;

import java.time.Duration;

/**
 * What papers may take.
 *
 * @param atOnce how many are made at once; others wait
 * @param time longest that one is waited for
 * @param html most characters of one, with its styles
 * @param pages most pages of one
 */
public record PaperLimits(int atOnce, Duration time, int html, int pages) {
    /** What suits a service: two at once, a minute, four million characters, a thousand pages. */
    public static final PaperLimits USUAL = new PaperLimits(2, Duration.ofMinutes(1), 4_000_000, 1000);
}
