// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.allocation.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A rule of who gets a place by itself. It only chooses: that no more places are given than there are, none by itself
 * once the mission has begun, and none to the waiting list after the last moment for that, holds under any of them.
 *
 * @param name code in kebab-case
 * @param takes whether somebody who has just arrived gets a free place, instead of waiting
 * @param next who waits and gets a free place next; empty where nobody does by itself
 */
record PlacePolicy(String name, BiPredicate<Line, Entry> takes, Function<Line, Optional<Entry>> next) {

    /** First come, first served: in order of arrival, and nobody overtakes. */
    static final PlacePolicy FIRST_COME = new PlacePolicy(
            "first-come",
            (line, arrived) -> !line.anybodyWaitsBefore(arrived),
            line -> line.first(PlaceDecision.WAITLISTED));

    /** All there are; a mission goes by the first as long as it does not say by which. */
    static final List<PlacePolicy> ALL = List.of(FIRST_COME);

    static PlacePolicy of(Terms terms) {
        return ALL.get(0);
    }
}
