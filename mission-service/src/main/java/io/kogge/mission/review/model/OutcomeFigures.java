// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.model;

import io.kogge.mission.outcomes.model.OutcomeKind;
import io.kogge.mission.outcomes.model.PeriodResults;
import io.kogge.mission.outcomes.model.Results;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of the missions that took place in a period, in numbers alone.
 *
 * @param missions how many took place
 * @param asked how many people had a place on them
 * @param confirmed how many of them answered themselves
 * @param noted for how many staff noted an answer that is not confirmed
 * @param counts how many there are of each kind that could be reported, by its name
 * @param sales what orders are worth, by currency (ISO 4217), in its smallest unit
 */
public record OutcomeFigures(
        long missions, long asked, long confirmed, long noted, Map<String, Long> counts, Map<String, Long> sales) {

    /** Of all these missions together. */
    public static OutcomeFigures of(PeriodResults came) {
        Results total = came.results();
        return new OutcomeFigures(
                came.missions(),
                total.asked(),
                total.confirmed(),
                total.noted(),
                Arrays.stream(OutcomeKind.values()).collect(Collectors.toMap(Enum::name, total::count)),
                total.sales());
    }

    /** The same as the missions' own overview has it. */
    public Results results() {
        Map<OutcomeKind, Long> known = new EnumMap<>(OutcomeKind.class);
        for (OutcomeKind kind : OutcomeKind.values()) {
            Long count = counts.get(kind.name());
            if (count != null) {
                known.put(kind, count);
            }
        }
        return new Results(asked, confirmed, noted, known, new TreeMap<>(sales));
    }
}
