// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.name.Folded;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.places.model.SpokenCountries;
import io.kogge.mission.themes.model.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads rows as activities. What it is not certain of it asks, and what it cannot read it says. */
public final class ActivityReader {
    /** Different cells of a column that are known: lists say the same again and again. */
    static final int REMEMBERED = 2000;

    private static final List<ImportField> FIELDS = List.of(ImportField.values());

    private final Mapping mapping;
    private final Map<String, String> answers;
    private final Map<String, Theme> themes;
    private final DateReader dates;
    private final PlaceReader places = new PlaceReader();
    private final Lately<String, Optional<ActivityCategory>> categories = new Lately<>(REMEMBERED);
    private final Lately<String, List<String>> partners = new Lately<>(REMEMBERED);

    /**
     * For the rows of an import.
     *
     * @param themes the office's list by folded name
     * @param lastYear the last that an activity can be in
     */
    public ActivityReader(Mapping mapping, Map<String, String> answers, Map<String, Theme> themes, int lastYear) {
        this.mapping = mapping;
        this.answers = answers;
        this.themes = themes;
        this.dates = new DateReader(mapping, lastYear);
    }

    /** What this row says. */
    public ReadRow read(ImportRow row) {
        Found found = new Found(new DoubtAnswers(answers, row.answers()));
        RowCells cells = usable(row.cells(), found);
        if (cells.continued() && !row.isTaken()) {
            ownRow(cells, found);
        }
        if (RowKeys.isRepeatedId(cells.key())) {
            found.fault(ImportField.ID, "id-twice", cells.text(ImportField.ID));
        }
        Optional<ActivityCategory> category = category(cells, found);
        Map<String, String> titles = titles(cells, found);
        Optional<KnownDate> date = dates.read(cells, found);
        List<ActivityPlace> where = places.read(cells, found);
        List<Theme> about = themes(cells, found);
        List<PartnerName> with = partners(cells, found);
        String note = note(cells, found);
        boolean sure = found.faults.isEmpty() && !found.unanswered && !found.leftOut;
        ActivityContent content = sure && category.isPresent() && date.isPresent()
                ? new ActivityContent(category.get(), new Texts(titles), date.get(), where, about, with, null, note)
                : null;
        return new ReadRow(content, found.leftOut, found.faults, found.doubts, found.newThemes);
    }

    /** Without what spreadsheets could not calculate: that is an error, and no text. */
    private static RowCells usable(RowCells cells, Found found) {
        if (!cells.uncalculated().isEmpty()) {
            cells.uncalculated().stream().sorted().forEach(field -> found.fault(field, "not-calculated", ""));
        }
        for (ImportField field : FIELDS) {
            String text = cells.text(field);
            if (CellErrors.is(text)) {
                found.fault(field, "cell-error", text);
            }
        }
        found.faults.forEach(fault -> found.broken.add(fault.field()));
        return found.broken.isEmpty() ? cells : cells.without(found.broken);
    }

    /** A row under a title that reaches down to it is another activity, or more of the same. */
    private static void ownRow(RowCells cells, Found found) {
        String title = cells.text(ImportField.TITLE_NL) + cells.text(ImportField.TITLE_EN);
        Optional<String> answer = found.ask(new Doubt(Doubt.Kind.CONTINUED, "", title, List.of(Doubt.OWN)));
        if (answer.filter(said -> !said.equals(Doubt.OWN)).isPresent()) {
            found.unusable();
        }
    }

    private Optional<ActivityCategory> category(RowCells cells, Found found) {
        String text = cells.text(ImportField.CATEGORY);
        if (Nothing.is(text)) {
            if (mapping.category() == null) {
                found.fault(ImportField.CATEGORY, "missing", "");
            }
            return Optional.ofNullable(mapping.category());
        }
        Optional<ActivityCategory> known = categories.get(text, CategoryWords::find);
        if (known.isPresent()) {
            return known;
        }
        List<String> options =
                Arrays.stream(ActivityCategory.values()).map(Codes::of).toList();
        Optional<String> answer = found.ask(new Doubt(Doubt.Kind.CATEGORY, Folded.of(text), text, options));
        Optional<ActivityCategory> answered = answer.flatMap(ActivityReader::category);
        if (answer.isPresent() && answered.isEmpty()) {
            found.unusable();
        }
        return answered;
    }

    private static Optional<ActivityCategory> category(String code) {
        return Arrays.stream(ActivityCategory.values())
                .filter(one ->
                        Codes.of(one).equals(code.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst();
    }

    private static Map<String, String> titles(RowCells cells, Found found) {
        Map<String, String> titles = new LinkedHashMap<>();
        title(cells, ImportField.TITLE_NL, "nl", titles, found);
        title(cells, ImportField.TITLE_EN, "en", titles, found);
        if (titles.isEmpty()
                && found.faults.stream().noneMatch(fault -> fault.code().equals("too-long"))) {
            found.fault(ImportField.TITLE_NL, "missing", "");
        }
        return titles;
    }

    private static void title(
            RowCells cells, ImportField field, String language, Map<String, String> titles, Found found) {
        String title = OneLine.of(cells.text(field));
        if (title.codePointCount(0, title.length()) > ActivityRules.LONGEST_TITLE) {
            found.fault(field, "too-long", title);
        } else if (!title.isEmpty()) {
            titles.put(language, title);
        }
    }

    private List<Theme> themes(RowCells cells, Found found) {
        String text = cells.text(ImportField.THEME);
        List<Theme> about = new ArrayList<>();
        for (String name : text.isEmpty() ? List.<String>of() : SpokenCountries.split(text)) {
            if (Nothing.is(name)) {
                continue;
            }
            Theme known = themes.get(Folded.of(name));
            if (known == null) {
                answered(name, found).filter(theme -> !about.contains(theme)).ifPresent(about::add);
            } else if (!about.contains(known)) {
                about.add(known);
            }
        }
        most(ImportField.THEME, about, found);
        return about;
    }

    private Optional<Theme> answered(String name, Found found) {
        if (name.codePointCount(0, name.length()) > Theme.LONGEST_NAME) {
            found.fault(ImportField.THEME, "too-long", name);
            return Optional.empty();
        }
        List<String> alike = themes.values().stream()
                .filter(theme -> theme.names().byLanguage().values().stream().anyMatch(other -> alike(other, name)))
                .map(Theme::id)
                .distinct()
                .toList();
        Optional<String> answer = found.ask(new Doubt(Doubt.Kind.THEME, Folded.of(name), name, alike));
        if (answer.isEmpty() || answer.get().equals(Doubt.NONE)) {
            return Optional.empty();
        }
        if (answer.get().equals(Doubt.NEW)) {
            found.newThemes.add(name);
            return Optional.of(new Theme(Doubt.NEW + ' ' + Folded.of(name), new Texts(Map.of("nl", name, "en", name))));
        }
        Optional<Theme> chosen = themes.values().stream()
                .filter(theme -> theme.id().equals(answer.get()))
                .findFirst();
        if (chosen.isEmpty()) {
            found.unusable();
        }
        return chosen;
    }

    private static boolean alike(String one, String other) {
        String a = Folded.of(one);
        String b = Folded.of(other);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private List<PartnerName> partners(RowCells cells, Found found) {
        String text = cells.text(ImportField.PARTNER);
        List<PartnerName> with = new ArrayList<>();
        for (String name : text.isEmpty() ? List.<String>of() : partners.get(text, ActivityReader::names)) {
            if (name.codePointCount(0, name.length()) > ActivityRules.LONGEST_PARTNER) {
                found.fault(ImportField.PARTNER, "too-long", name);
            } else {
                with.add(PartnerName.of(name, null));
            }
        }
        most(ImportField.PARTNER, with, found);
        return with;
    }

    /**
     * The names in a cell, each once. Names of organisations have commas and "and" in them: only a semicolon, a bar or a new
     * line parts them for certain.
     */
    private static List<String> names(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(text.split("[;|\\r\\n]"))
                .map(OneLine::of)
                .filter(name -> !Nothing.is(name))
                .forEach(name -> names.putIfAbsent(Folded.of(name), name));
        return List.copyOf(names.values());
    }

    private static @Nullable String note(RowCells cells, Found found) {
        String note = cells.text(ImportField.NOTE).strip();
        if (note.codePointCount(0, note.length()) > ActivityRules.LONGEST_NOTE) {
            found.fault(ImportField.NOTE, "too-long", note);
        }
        return note.isEmpty() ? null : note;
    }

    static void most(ImportField field, List<?> named, Found found) {
        if (named.size() > ActivityRules.MOST) {
            found.fault(field, "too-many-items", "");
        }
    }
}
