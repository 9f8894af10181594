// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.policy.model.PolicyLine;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.mission.themes.model.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * What an activity may name of the office's lists, those off the lists too.
 *
 * @param themes by id, in the order of their Dutch names
 * @param lines policy lines by id, in the office's order
 */
record ActivityChoices(Map<String, Theme> themes, Map<String, PolicyLine> lines) {

    static Mono<ActivityChoices> of(ActivityThemes themes, PolicyLines lines) {
        return Mono.zip(themes.all(), lines.ever().collectList(), ActivityChoices::of);
    }

    private static ActivityChoices of(List<Theme> themes, List<PolicyLine> lines) {
        return new ActivityChoices(
                themes.stream().collect(Collectors.toMap(Theme::id, each -> each, (a, b) -> a, LinkedHashMap::new)),
                lines.stream()
                        .collect(Collectors.toMap(PolicyLine::id, each -> each, (a, b) -> a, LinkedHashMap::new)));
    }
}
