// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.places.model;

import io.kogge.mission.places.model.FoundCountry.Doubtful;
import io.kogge.mission.places.model.FoundCountry.Known;
import io.kogge.mission.places.model.FoundCountry.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Countries as people name them: "Duitsland", "Schotland", "VS", "Curaçao", "DEU". */
public final class SpokenCountries {
    private static final Pattern NOTE = Pattern.compile("^(.*?)\\s*[(\\[]([^)\\]]*)[)\\]]\\s*$", Pattern.DOTALL);

    /** "Zw." may be a code, and means something else more often: codes have no point, and are not written as names. */
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{L}{2,3}\\.|\\p{Lu}\\p{Ll}{1,2}");

    private SpokenCountries() {}

    /** The country of this name. */
    public static FoundCountry find(String spoken) {
        return find(spoken, SpokenCountries::nearly);
    }

    /** The code of the country of this name; empty where that is not certain. */
    public static Optional<String> certain(String spoken) {
        return find(spoken, otherwise -> new Unknown()) instanceof Known known
                ? Optional.of(known.code())
                : Optional.empty();
    }

    /** @param otherwise what is found by a name that is nobody's */
    private static FoundCountry find(String spoken, Function<String, FoundCountry> otherwise) {
        String bare = CountryNames.bare(spoken);
        Set<String> whole = CountryNames.exactly(bare);
        if (!whole.isEmpty()) {
            return ABBREVIATED.matcher(spoken.strip()).matches() ? new Doubtful(List.copyOf(whole)) : found(whole);
        }
        Matcher note = NOTE.matcher(spoken);
        return note.matches()
                ? noted(find(note.group(1), otherwise), find(note.group(2), otherwise))
                : otherwise.apply(bare);
    }

    /** Those of which a name is a slip away; that compares with every name. */
    private static FoundCountry nearly(String bare) {
        List<String> near = bare.length() < CountryNames.LONG_ENOUGH ? List.of() : CountryNames.nearly(bare);
        return near.isEmpty() ? new Unknown() : new Doubtful(near);
    }

    /** The places that one cell names: "Kopenhagen; Malmö", "Oldenburg/Bremen"; "Trinidad en Tobago" is one. */
    public static List<String> split(String cell) {
        return SpokenList.split(cell);
    }

    /** A note that is a country's code or name decides; another note says nothing. */
    private static FoundCountry noted(FoundCountry name, FoundCountry note) {
        if (name instanceof Known known && note instanceof Known other && !known.equals(other)) {
            return new Doubtful(List.of(known.code(), other.code()));
        }
        return note instanceof Known && !(name instanceof Known) ? note : name;
    }

    private static FoundCountry found(Set<String> codes) {
        return codes.size() == 1 ? new Known(codes.iterator().next()) : new Doubtful(List.copyOf(codes));
    }
}
