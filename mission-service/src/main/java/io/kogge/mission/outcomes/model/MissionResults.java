// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A mission that took place, and what came of it.
 *
 * @param titles by language
 * @param first its first day, by the clocks there
 * @param themes what it was about
 * @param partners with whom
 */
public record MissionResults(
        String missionId,
        Map<String, String> titles,
        LocalDate first,
        List<Named> themes,
        List<Named> partners,
        Results results) {

    /**
     * A theme or a partner.
     *
     * @param names by language; under the empty one where it is the same in all
     */
    public record Named(String key, Map<String, String> names) {}
}
