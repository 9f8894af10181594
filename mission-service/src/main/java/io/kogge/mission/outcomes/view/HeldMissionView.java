// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.view;

import io.kogge.event.consumer.View;
import java.util.List;
import java.util.Map;

/**
 * A mission as the overview of results groups it.
 *
 * @param held whether it took place
 * @param titles by language
 * @param firstDay in ISO 8601
 * @param year in which that is
 */
public record HeldMissionView(
        String id,
        boolean held,
        Map<String, String> titles,
        String firstDay,
        int year,
        List<NamedPart> themes,
        List<NamedPart> partners) {
    /** One document a mission. */
    public static final View<HeldMissionView> VIEW = View.of("held-missions", HeldMissionView.class)
            .indexed("held", "year", "firstDay")
            .indexed("themes.key", "held", "firstDay")
            .indexed("partners.key", "held", "firstDay");

    /** A theme or a partner; its names by language, under the empty one where it is the same in all. */
    public record NamedPart(String key, Map<String, String> names) {}
}
