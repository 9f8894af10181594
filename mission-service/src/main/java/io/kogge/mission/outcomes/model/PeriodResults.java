// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.model;

/**
 * What came of the missions of a period, in all.
 *
 * @param missions how many took place
 */
public record PeriodResults(long missions, Results results) {
    /** Of a period without any. */
    public static final PeriodResults NONE = new PeriodResults(0, Results.NONE);

    /** Of both together. */
    public PeriodResults and(PeriodResults others) {
        return new PeriodResults(missions + others.missions, results.and(others.results));
    }
}
