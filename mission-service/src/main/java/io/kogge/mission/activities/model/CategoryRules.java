// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import io.kogge.mission.planning.model.Direction;
import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.planning.model.MissionKind;
import io.kogge.mission.planning.model.MissionState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which categories of the review missions fall under, as the office decides: the first rule for a mission's direction and
 * kind says what it is shown as, and the order of preference which one of these it counts as.
 *
 * @param rules in the order in which they are asked
 * @param preference every category once, the one that counts before others first
 */
public record CategoryRules(List<CategoryRule> rules, List<ActivityCategory> preference) {
    private static final Set<MissionState> NOT_COUNTED = EnumSet.of(MissionState.DRAFT, MissionState.CANCELLED);

    /** Checks that every mission counts as something, and that no rule is in vain; throws IllegalArgumentException. */
    public CategoryRules {
        rules = List.copyOf(rules);
        preference = List.copyOf(preference);
        List<String> faults = faults(rules, preference);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** How this mission counts; empty where it does not: a draft, or one that was cancelled. */
    public Optional<CountedMission> count(
            Direction direction, MissionKind kind, MissionFormat format, MissionState state) {
        return NOT_COUNTED.contains(state)
                ? Optional.empty()
                : rules.stream()
                        .filter(rule -> rule.appliesTo(direction, kind))
                        .findFirst()
                        .map(rule -> new CountedMission(
                                rule.categories(), preferred(rule.categories()), format == MissionFormat.ONLINE));
    }

    private ActivityCategory preferred(Set<ActivityCategory> among) {
        return preference.stream().filter(among::contains).findFirst().orElseThrow();
    }

    private static List<String> faults(List<CategoryRule> rules, List<ActivityCategory> preference) {
        List<String> faults = new ArrayList<>();
        if (preference.size() != ActivityCategory.values().length
                || Set.copyOf(preference).size() != preference.size()) {
            faults.add("the order of preference does not name every category once");
        }
        for (Direction direction : Direction.values()) {
            if (rules.stream().noneMatch(rule -> rule.direction() == direction && rule.kind() == null)) {
                faults.add("no rule for all other missions that go " + direction);
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            CategoryRule rule = rules.get(i);
            if (rule.categories().isEmpty()) {
                faults.add("rule " + (i + 1) + " names no category");
            }
            if (rules.subList(0, i).stream().anyMatch(earlier -> earlier.covers(rule))) {
                faults.add("rule " + (i + 1) + " is never asked, as an earlier one covers it");
            }
        }
        return faults;
    }
}
