// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.outcomes.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of some missions, in all and by what they can be grouped by.
 *
 * @param missions the latest first; where there are very many, not all
 * @param whole of all, those too that are left out
 */
public record Overview(List<MissionResults> missions, PeriodResults whole) {
    /** Takes a copy. */
    public Overview {
        missions = List.copyOf(missions);
    }

    /**
     * The missions that share something.
     *
     * @param key what they share: a year, or the key of a theme or partner
     * @param names by language; under the empty one where it is the same in all
     * @param missions how many there are
     */
    public record Group(String key, Map<String, String> names, int missions, Results results) {
        private Group and(Results more) {
            return new Group(key, names, missions + 1, results.and(more));
        }
    }

    /** Of missions of which none is left out. */
    public static Overview of(List<MissionResults> missions) {
        return new Overview(
                missions,
                new PeriodResults(
                        missions.size(),
                        missions.stream().map(MissionResults::results).reduce(Results.NONE, Results::and)));
    }

    /** Of all together. */
    public Results total() {
        return whole.results();
    }

    /** How many are left out, everywhere but in the total. */
    public long left() {
        return Math.max(0, whole.missions() - missions.size());
    }

    /** By the year in which they began, the latest first. */
    public List<Group> byYear() {
        return groups(mission -> {
                    String year = String.valueOf(mission.first().getYear());
                    return Stream.of(new MissionResults.Named(year, Map.of("", year)));
                })
                .stream()
                .sorted(Comparator.comparing(Group::key).reversed())
                .toList();
    }

    /** By theme; a mission with several counts under each. */
    public List<Group> byTheme() {
        return most(groups(mission -> mission.themes().stream()));
    }

    /** By partner; a mission with several counts under each. */
    public List<Group> byPartner() {
        return most(groups(mission -> mission.partners().stream()));
    }

    private static List<Group> most(List<Group> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(Group::missions).reversed().thenComparing(Group::key))
                .toList();
    }

    private List<Group> groups(Function<MissionResults, Stream<MissionResults.Named>> of) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (MissionResults mission : missions) {
            of.apply(mission)
                    .forEach(named -> groups.merge(
                            named.key(),
                            new Group(named.key(), named.names(), 1, mission.results()),
                            (group, more) -> group.and(more.results())));
        }
        return new ArrayList<>(groups.values());
    }
}
