// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.name.Folded;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.places.model.FoundCountry.Doubtful;
import io.kogge.mission.places.model.FoundCountry.Known;
import io.kogge.mission.places.model.SpokenCountries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where a row was: cities and countries side by side where there are as many of both, or one country for all. */
final class PlaceReader {
    private final Lately<String, io.kogge.mission.places.model.FoundCountry> lately =
            new Lately<>(ActivityReader.REMEMBERED);
    private final Lately<String, List<String>> lists = new Lately<>(ActivityReader.REMEMBERED);
    private final Lately<Cell, SaidPlaces> placed = new Lately<>(ActivityReader.REMEMBERED);

    /** What a cell of places says depends on whether one of countries stands beside it. */
    private record Cell(String text, boolean besideCountries) {}

    List<ActivityPlace> read(RowCells cells, Found found) {
        List<Optional<String>> countries = countries(cells, found);
        SaidPlaces said = said(new Cell(cells.text(ImportField.PLACE), !countries.isEmpty()));
        for (ActivityPlace place : said.places()) {
            String city = place.city();
            if (city != null && city.codePointCount(0, city.length()) > ActivityPlace.LONGEST_CITY) {
                found.fault(ImportField.PLACE, "too-long", city);
            }
        }
        List<ActivityPlace> places = together(said, countries, cells, found);
        ActivityReader.most(ImportField.PLACE, places, found);
        return places;
    }

    private SaidPlaces said(Cell cell) {
        return cell.text().isBlank()
                ? SaidPlaces.NOTHING
                : placed.get(cell, one -> SaidPlaces.of(split(one.text()), one.besideCountries()));
    }

    private static List<ActivityPlace> together(
            SaidPlaces said, List<Optional<String>> countries, RowCells cells, Found found) {
        List<ActivityPlace> cities = said.places();
        if (said.certain() && (countries.isEmpty() || said.agreesWith(countries))) {
            return cities;
        }
        if (said.bare() && cities.isEmpty() && countries.size() == 1) {
            return List.of(in(countries.get(0), null));
        }
        if (said.bare() && (countries.size() == 1 || countries.size() == cities.size())) {
            List<ActivityPlace> places = new ArrayList<>();
            for (int at = 0; at < cities.size(); at++) {
                places.add(in(
                        countries.get(countries.size() == 1 ? 0 : at),
                        cities.get(at).city()));
            }
            return places;
        }
        if (said.bare() && cities.isEmpty()) {
            return countries.stream().map(country -> in(country, null)).toList();
        }
        return asked(said, countries, cells, found);
    }

    private static List<ActivityPlace> asked(
            SaidPlaces said, List<Optional<String>> countries, RowCells cells, Found found) {
        String text =
                cells.text(ImportField.PLACE) + (countries.isEmpty() ? "" : " / " + cells.text(ImportField.COUNTRY));
        Optional<String> only = said.onlyCountry(countries);
        List<String> options = only.isPresent() ? List.of(Doubt.TOGETHER, Doubt.APART) : List.of(Doubt.APART);
        Optional<String> answer = found.ask(new Doubt(Doubt.Kind.PLACES, "", text, options));
        if (only.isPresent() && answer.filter(Doubt.TOGETHER::equals).isPresent()) {
            return said.cities().stream().map(city -> in(only, city)).toList();
        }
        if (answer.filter(choice -> !choice.equals(Doubt.APART)).isPresent()) {
            found.unusable();
        }
        List<ActivityPlace> apart = new ArrayList<>(said.places());
        countries.forEach(country -> apart.add(in(country, null)));
        return apart;
    }

    private static ActivityPlace in(Optional<String> country, @Nullable String city) {
        return new ActivityPlace(city, country.orElse(null));
    }

    private List<Optional<String>> countries(RowCells cells, Found found) {
        return split(cells.text(ImportField.COUNTRY)).stream()
                .map(name -> country(name, found))
                .toList();
    }

    private Optional<String> country(String name, Found found) {
        io.kogge.mission.places.model.FoundCountry spoken = lately.get(name, SpokenCountries::find);
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
                                .map(OneLine::of)
                                .filter(name -> !Nothing.is(name))
                                .toList());
    }
}
