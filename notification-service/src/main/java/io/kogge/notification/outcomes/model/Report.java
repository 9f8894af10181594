// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody says of a mission.
 *
 * @param outcomes one of a kind at most; some with {@link Conclusion#RESULTS}, else none
 * @param remark in their own words, or empty; never leaves this service
 */
public record Report(Conclusion conclusion, List<Outcome> outcomes, String remark) {

    /** Takes a copy of the outcomes, in the kinds' order. */
    public Report {
        outcomes = outcomes.stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        if ((conclusion == Conclusion.RESULTS) == outcomes.isEmpty()
                || kinds(outcomes).size() < outcomes.size()) {
            throw new IllegalArgumentException(conclusion + " does not go with " + outcomes.size() + " outcomes");
        }
    }

    /** What came of it of this kind. */
    public Optional<Outcome> of(OutcomeKind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).findFirst();
    }

    private static Set<OutcomeKind> kinds(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(Outcome::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutcomeKind.class)));
    }

    /** Keeps the words out of logs. */
    @Override
    public String toString() {
        return "Report[" + conclusion + "]";
    }
}
