// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.name.Folded;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.places.model.Found.Doubtful;
import io.kogge.mission.places.model.Found.Known;
import io.kogge.mission.places.model.SpokenCountries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where a row was: cities and countries side by side where there are as many of both, or one country for all. */
final class PlaceReader {
    private static final int REMEMBERED = 2000;

    private final Lately<String, io.kogge.mission.places.model.Found> lately = new Lately<>(REMEMBERED);
    private final Lately<String, List<String>> lists = new Lately<>(REMEMBERED);

    List<ActivityPlace> read(RowCells cells, Found found) {
        List<String> cities = split(cells.text(ImportField.PLACE));
        List<Optional<String>> countries = countries(cells, found);
        for (String city : cities) {
            if (city.codePointCount(0, city.length()) > ActivityPlace.LONGEST_CITY) {
                found.fault(ImportField.PLACE, "too-long", city);
            }
        }
        List<ActivityPlace> places = together(cities, countries, cells, found);
        ActivityReader.most(ImportField.PLACE, places, found);
        return places;
    }

    private static List<ActivityPlace> together(
            List<String> cities, List<Optional<String>> countries, RowCells cells, Found found) {
        List<ActivityPlace> places = new ArrayList<>();
        if (cities.isEmpty() && countries.isEmpty()) {
            return places;
        }
        if (countries.size() == 1 || countries.size() == cities.size()) {
            for (int at = 0; at < Math.max(cities.size(), 1); at++) {
                Optional<String> country = countries.get(countries.size() == 1 ? 0 : at);
                places.add(new ActivityPlace(cities.isEmpty() ? null : cities.get(at), country.orElse(null)));
            }
            return places;
        }
        if (!cities.isEmpty() && !countries.isEmpty()) {
            String text = cells.text(ImportField.PLACE) + " / " + cells.text(ImportField.COUNTRY);
            Optional<String> answer = found.ask(new Doubt(Doubt.Kind.PLACES, "", text, List.of(Doubt.APART)));
            if (answer.filter(said -> !said.equals(Doubt.APART)).isPresent()) {
                found.unusable();
            }
        }
        cities.forEach(city -> places.add(new ActivityPlace(city, null)));
        countries.forEach(country -> places.add(new ActivityPlace(null, country.orElse(null))));
        return places;
    }

    private List<Optional<String>> countries(RowCells cells, Found found) {
        return split(cells.text(ImportField.COUNTRY)).stream()
                .map(name -> country(name, found))
                .toList();
    }

    private Optional<String> country(String name, Found found) {
        io.kogge.mission.places.model.Found spoken = lately.get(name, SpokenCountries::find);
        if (spoken instanceof Known known) {
            return Optional.of(known.code());
        }
        List<String> options = spoken instanceof Doubtful doubtful ? doubtful.candidates() : List.of();
        Optional<String> answer = found.ask(new Doubt(Doubt.Kind.COUNTRY, Folded.of(name), name, options));
        if (answer.isEmpty() || answer.get().equals(Doubt.NONE)) {
            return Optional.empty();
        }
        Optional<String> code = answer.filter(said -> said.matches("[A-Z]{2}"));
        if (code.isEmpty()) {
            found.unusable();
        }
        return code;
    }

    private List<String> split(String text) {
        return text.isBlank()
                ? List.of()
                : lists.get(
                        text,
                        cell -> SpokenCountries.split(cell).stream()
                                .map(ActivityReader::line)
                                .filter(name -> !name.isEmpty())
                                .toList());
    }
}
