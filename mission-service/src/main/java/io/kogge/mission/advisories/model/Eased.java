// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * That an advisory was of the strictest level on a place and no longer is, as it was lowered, lifted or given for another
 * place. It goes on counting for missions that those who ended it planned: nobody frees a mission of their own.
 *
 * @param place where it was
 * @param version of the advisory, when it last was of that level there
 * @param by who ended it, and colleagues who agreed
 */
public record Eased(AdvisedPlace place, long version, Set<String> by) {
    /** Takes a copy. */
    public Eased {
        by = Set.copyOf(by);
    }

    Eased agreed(String colleague) {
        Set<String> all = new TreeSet<>(by);
        all.add(colleague);
        return new Eased(place, version, all);
    }

    /** Whether only one account ended it, so that a colleague may agree. */
    public boolean alone() {
        return by.size() == 1;
    }

    /** Whether it counts for what these planned: nobody else had a hand in ending it. Where nobody is known, it does. */
    public boolean countsFor(Set<String> planners) {
        return planners.isEmpty() || planners.containsAll(by);
    }
}
