// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.usecase;

import io.kogge.mission.advisories.model.AdvisoryLevel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which advisories are asked for.
 *
 * @param sought words of the place or the source; blank for any
 * @param levels of one of these levels; none for any
 * @param countries on one of these countries or a city of it; none for any
 * @param inForce only those that hold, or only those that were lifted; null for both
 */
public record AdvisorySelection(
        String sought,
        Set<AdvisoryLevel> levels,
        Set<String> countries,
        @Nullable Boolean inForce) {

    /** Takes copies. */
    public AdvisorySelection {
        levels = Set.copyOf(levels);
        countries = Set.copyOf(countries);
    }
}
