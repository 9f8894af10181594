// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.date.DateContext;
import io.kogge.kernel.date.Reading;
import io.kogge.kernel.date.WrittenDates;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Value;
import io.kogge.sheet.read.layout.Wanted;
import java.util.List;

/** What columns of lists of activities are called, in Dutch and English. */
final class ActivityWanted {
    static final List<Wanted> ALL = List.of(
            text(
                    ImportField.ID,
                    "id",
                    "nr",
                    "nummer",
                    "volgnummer",
                    "kenmerk",
                    "code",
                    "zaaknummer",
                    "number",
                    "reference"),
            text(
                    ImportField.CATEGORY,
                    "soort",
                    "categorie",
                    "soort activiteit",
                    "type",
                    "type activiteit",
                    "category",
                    "kind",
                    "type of activity"),
            text(
                    ImportField.TITLE_NL,
                    "titel",
                    "title_nl",
                    "titel nl",
                    "titel nederlands",
                    "activiteit",
                    "omschrijving",
                    "onderwerp",
                    "naam",
                    "naam activiteit"),
            text(
                    ImportField.TITLE_EN,
                    "title_en",
                    "titel en",
                    "titel engels",
                    "title",
                    "title english",
                    "activity",
                    "subject"),
            Wanted.of(
                    ImportField.DATE.name(),
                    false,
                    ActivityWanted::isDate,
                    "datum",
                    "wanneer",
                    "date",
                    "periode",
                    "data",
                    "when",
                    "period"),
            text(
                    ImportField.PLACE,
                    "plaats",
                    "stad",
                    "locatie",
                    "place",
                    "city",
                    "location",
                    "plaatsen",
                    "steden",
                    "cities"),
            text(ImportField.COUNTRY, "land", "country", "landen", "countries"),
            text(ImportField.THEME, "thema", "theme", "thema's", "themas", "themes", "topic"),
            text(
                    ImportField.PARTNER,
                    "partner",
                    "partners",
                    "partnerstad",
                    "organisatie",
                    "gast",
                    "met wie",
                    "organisation",
                    "partner city",
                    "with"),
            text(
                    ImportField.NOTE,
                    "opmerking",
                    "opmerkingen",
                    "notitie",
                    "toelichting",
                    "bijzonderheden",
                    "note",
                    "notes",
                    "remark",
                    "remarks"));

    private ActivityWanted() {}

    private static Wanted text(ImportField field, String... words) {
        return Wanted.text(field.name(), false, words);
    }

    private static boolean isDate(Cell cell) {
        if (cell.value() instanceof Value.Day || cell.value() instanceof Value.Moment) {
            return true;
        }
        if (cell.text().length() > 40) {
            return false;
        }
        Reading reading = WrittenDates.read(cell.text(), DateContext.ENGLISH);
        return reading instanceof Reading.Known || reading instanceof Reading.Doubtful;
    }
}
