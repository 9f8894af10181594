// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.model;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionPartner;
import io.kogge.delegation.missions.model.Stop;
import io.kogge.delegation.missions.model.Theme;
import io.kogge.kernel.name.NameKeys;
import io.kogge.kernel.name.SoughtWord;
import io.kogge.kernel.place.CountryCodes;
import io.kogge.kernel.text.Languages;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A public mission with what it is found by: its title and short text, its cities and their countries, partners and themes,
 * in all languages.
 *
 * @param keys as {@link NameKeys} makes them, sorted, so that a word is found without looking at each
 */
public record ListedMission(Mission mission, NavigableSet<String> keys) {
    /** Takes a view that nobody changes. */
    public ListedMission {
        keys = Collections.unmodifiableNavigableSet(keys);
    }

    /** This mission. */
    public static ListedMission of(Mission mission) {
        List<String> words = Stream.of(
                        mission.titles().byLanguage().values().stream(),
                        mission.summaries().byLanguage().values().stream(),
                        mission.stops().stream().map(Stop::city),
                        mission.stops().stream().map(Stop::country).distinct().flatMap(ListedMission::names),
                        mission.profile().partners().stream().map(MissionPartner::name),
                        mission.profile().themes().stream()
                                .flatMap(theme -> theme.names().byLanguage().values().stream()))
                .flatMap(all -> all)
                .toList();
        return new ListedMission(mission, new TreeSet<>(NameKeys.of(words)));
    }

    private static Stream<String> names(String country) {
        return Languages.ALL.stream().map(language -> CountryCodes.name(country, Locale.forLanguageTag(language)));
    }

    /** The countries of its route, by code. */
    public Set<String> countries() {
        return mission.stops().stream().map(Stop::country).collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of its themes. */
    public Set<String> themes() {
        return mission.profile().themes().stream().map(Theme::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether all of these words are among what it is found by; of no words, yes. */
    boolean says(Collection<SoughtWord> words) {
        return words.stream().allMatch(this::says);
    }

    private boolean says(SoughtWord word) {
        if (word.keys().stream().anyMatch(keys::contains)) {
            return true;
        }
        String beginning = word.beginning();
        if (beginning == null) {
            return false;
        }
        String next = keys.ceiling(beginning);
        return next != null && next.startsWith(beginning);
    }
}
