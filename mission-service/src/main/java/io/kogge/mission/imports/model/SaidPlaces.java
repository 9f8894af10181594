// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.name.Folded;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.places.model.SpokenCountries;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of places says: cities, and of some the country, as in "Bremen, Duitsland" and "Boston (VS)".
 *
 * @param places the cities, with their countries where the cell names them; a country alone where it names no more
 * @param certain whether it is clear which country belongs to which city; not in "Bremen, Hamburg, Duitsland"
 */
record SaidPlaces(List<ActivityPlace> places, boolean certain) {
    static final SaidPlaces NOTHING = new SaidPlaces(List.of(), true);

    private static final Pattern NOTED = Pattern.compile("(.+?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]");

    /** Cities called as their country, or known as one, and a country called as a state of another. */
    private static final Set<String> CITIES = Set.of(
            "luxemburg",
            "luxembourg",
            "singapore",
            "singapur",
            "monaco",
            "san marino",
            "vaticaanstad",
            "vatican city",
            "gibraltar",
            "hongkong",
            "hong kong",
            "macau",
            "macao",
            "dubai",
            "abu dhabi",
            "gaza",
            "djibouti",
            "koeweit",
            "kuwait",
            "panama",
            "guatemala",
            "georgia");

    /** Of the pieces of a cell; beside a column of countries a country alone is taken for what the cell says. */
    static SaidPlaces of(List<String> pieces, boolean besideCountries) {
        List<ActivityPlace> places = new ArrayList<>();
        boolean certain = true;
        int without = 0;
        for (String piece : pieces) {
            Optional<String> country =
                    CITIES.contains(Folded.of(piece)) || noted(piece).isPresent() ? Optional.empty() : country(piece);
            boolean behind = country.isPresent() && without > 0;
            if (behind) {
                certain &= without == 1;
                ActivityPlace last = places.remove(places.size() - 1);
                places.add(new ActivityPlace(last.city(), country.get()));
                without = 0;
            } else if (country.isPresent() && !besideCountries) {
                places.add(new ActivityPlace(null, country.get()));
            } else {
                ActivityPlace place = city(piece, besideCountries);
                places.add(place);
                without = place.country() == null ? without + 1 : 0;
            }
        }
        return new SaidPlaces(List.copyOf(places), certain);
    }

    private static ActivityPlace city(String piece, boolean besideCountries) {
        Optional<ActivityPlace> noted = noted(piece);
        if (noted.isPresent()) {
            return noted.get();
        }
        boolean state = !besideCountries && CITIES.contains(Folded.of(piece)) && !"georgia".equals(Folded.of(piece));
        return new ActivityPlace(piece, state ? country(piece).orElse(null) : null);
    }

    /** "Boston (VS)"; not "China (VRC)". */
    private static Optional<ActivityPlace> noted(String piece) {
        Matcher noted = NOTED.matcher(piece);
        return noted.matches() && country(noted.group(1)).isEmpty()
                ? country(noted.group(2).strip()).map(code -> new ActivityPlace(noted.group(1), code))
                : Optional.empty();
    }

    /** Short names are codes, and codes are capitals. */
    private static Optional<String> country(String piece) {
        return piece.length() > 3 || piece.equals(piece.toUpperCase(java.util.Locale.ROOT))
                ? SpokenCountries.certain(piece)
                : Optional.empty();
    }

    /** Whether the cell names cities only. */
    boolean bare() {
        return places.stream().allMatch(place -> place.country() == null);
    }

    /** Whether a column of countries says the same. */
    boolean agreesWith(List<Optional<String>> countries) {
        for (ActivityPlace place : places) {
            if (!countries.contains(Optional.ofNullable(place.country()))) {
                return false;
            }
        }
        return countries.stream().allMatch(this::has);
    }

    private boolean has(Optional<String> country) {
        return places.stream().anyMatch(place -> country.equals(Optional.ofNullable(place.country())));
    }

    List<String> cities() {
        return places.stream().map(ActivityPlace::city).filter(Objects::nonNull).toList();
    }

    /** The one country that this and a column of countries name; empty if they name several, or none. */
    Optional<String> onlyCountry(List<Optional<String>> countries) {
        List<String> all = new ArrayList<>();
        places.stream().map(ActivityPlace::country).filter(Objects::nonNull).forEach(all::add);
        countries.forEach(country -> country.ifPresent(all::add));
        return all.stream().distinct().count() == 1 && !cities().isEmpty() ? Optional.of(all.get(0)) : Optional.empty();
    }
}
