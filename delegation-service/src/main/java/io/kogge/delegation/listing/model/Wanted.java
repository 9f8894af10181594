// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.model;

import io.kogge.kernel.name.NameQuery;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * Which missions somebody looks for; whatever is empty lets all through.
 *
 * @param query words that must all be found
 * @param typed whether anything was typed: what holds neither letter nor digit finds nothing
 * @param countries one of these on the route
 * @param themes one of these, by id
 */
public record Wanted(NameQuery query, boolean typed, Set<String> countries, Set<String> themes) {
    /** All. */
    public static final Wanted ALL = of("", Set.of(), Set.of());

    /** Takes copies. */
    public Wanted {
        countries = Set.copyOf(countries);
        themes = Set.copyOf(themes);
    }

    /** By what was typed and chosen. */
    public static Wanted of(String text, Collection<String> countries, Collection<String> themes) {
        return new Wanted(NameQuery.of(text), !text.isBlank(), Set.copyOf(countries), Set.copyOf(themes));
    }

    /** Whether this mission is one of them. */
    public boolean lets(ListedMission mission) {
        boolean said = !typed || (!query.words().isEmpty() && mission.says(query.words()));
        return said && meets(countries, mission.countries()) && meets(themes, mission.themes());
    }

    private static boolean meets(Set<String> wanted, Set<String> there) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, there);
    }
}
