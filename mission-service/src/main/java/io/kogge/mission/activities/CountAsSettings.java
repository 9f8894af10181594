// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities;

import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.CategoryRule;
import io.kogge.mission.activities.model.CategoryRules;
import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What missions count as in the review. The first rule for a mission's direction and kind says what it is shown as; of
 * several, the one that comes first in the order of preference is what it counts as.
 *
 * @param missions rules, in the order in which they are asked; each direction has one for all its kinds at its end
 * @param preference every category once
 */
@Validated
@ConfigurationProperties("kogge.mission.count-as")
record CountAsSettings(
        @NotEmpty List<@Valid Rule> missions, @NotEmpty List<ActivityCategory> preference) {

    /**
     * What missions of a sort are shown as.
     *
     * @param direction that they go
     * @param kind of this kind; without it, of every other kind
     * @param shownAs one category or several
     */
    record Rule(
            @NotNull Direction direction,
            @Nullable MissionKind kind,
            @NotEmpty Set<ActivityCategory> shownAs) {}

    CategoryRules rules() {
        return new CategoryRules(
                missions.stream()
                        .map(rule -> new CategoryRule(rule.direction(), rule.kind(), rule.shownAs()))
                        .toList(),
                preference);
    }
}
