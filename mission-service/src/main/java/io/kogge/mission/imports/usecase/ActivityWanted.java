// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.date.DateContext;
import io.kogge.kernel.date.Reading;
import io.kogge.kernel.date.WrittenDates;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Value;
import io.kogge.sheet.read.layout.WantedColumn;
import java.util.List;

/** What columns of lists of activities are called, in Dutch and English. */
final class ActivityWanted {
    static final List<WantedColumn> ALL = List.of(
            text(
                    ImportField.ID,
                    "id",
                    "nr",
                    "nummer",
                    "volgnummer",
                    "volgnr",
                    "registratienummer",
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
                    "naam activiteit",
                    "evenement"),
            text(
                    ImportField.TITLE_EN,
                    "title_en",
                    "titel en",
                    "titel engels",
                    "title",
                    "title english",
                    "activity",
                    "subject",
                    "event",
                    "description"),
            WantedColumn.of(
                    ImportField.DATE.name(),
                    false,
                    ActivityWanted::isDate,
                    "datum",
                    "wanneer",
                    "date",
                    "periode",
                    "data",
                    "when",
                    "period",
                    "begindatum",
                    "startdatum",
                    "datum begin",
                    "datum start",
                    "datum van",
                    "start date"),
            WantedColumn.named(
                    ImportField.DATE_END.name(),
                    false,
                    ActivityWanted::isDate,
                    "einddatum",
                    "datum eind",
                    "datum einde",
                    "datum tot",
                    "datum t/m",
                    "t/m",
                    "tot en met",
                    "end date",
                    "until"),
            WantedColumn.named(
                    ImportField.YEAR.name(), false, ActivityWanted::isYear, "jaar", "jaartal", "kalenderjaar", "year"),
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
                    "cities",
                    "waar",
                    "where",
                    "gemeente"),
            text(ImportField.COUNTRY, "land", "country", "landen", "countries", "landcode", "country code"),
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

    private static WantedColumn text(ImportField field, String... words) {
        return WantedColumn.text(field.name(), false, words);
    }

    private static boolean isYear(Cell cell) {
        return cell.text().strip().matches("(19|20)\\d\\d");
    }

    private static boolean isDate(Cell cell) {
        if (cell.value() instanceof Value.Day || cell.value() instanceof Value.Moment) {
            return true;
        }
        if (cell.text().length() > 40) {
            return false;
        }
        Reading reading = WrittenDates.read(cell.text(), DateContext.ENGLISH);
        // "0012" is a number
        return reading instanceof Reading.Known known
                ? known.date().first().getYear() >= ActivityRules.FIRST_YEAR
                : reading instanceof Reading.Doubtful;
    }
}
