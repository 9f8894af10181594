// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.ActivityPlace;
import io.kogge.mission.imports.model.CategoryWords;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row as people read it: what it was understood as where that is certain, else what is written there.
 *
 * @param row the row
 * @param content what it was understood as; null where that is not certain
 */
public record RowWords(ImportRow row, @Nullable ActivityContent content) {
    /** As dates of cells are given, which nobody wrote like this. */
    private static final Pattern GIVEN = Pattern.compile("\\d{4}(?:-\\d\\d){1,2}(?: .*)?");

    /** The title, in one or two languages. */
    public List<String> titles() {
        return said(ImportField.TITLE_NL, ImportField.TITLE_EN);
    }

    /** What it counts as; null where nobody knows. */
    public @Nullable ActivityCategory category() {
        return content != null
                ? content.category()
                : CategoryWords.find(text(ImportField.CATEGORY)).orElse(null);
    }

    /** When; null where that is not certain. */
    public @Nullable KnownDate date() {
        return content == null ? null : content.date();
    }

    /** What is written of the date; empty where nobody wrote it like this, and it was understood. */
    public String dateText() {
        String written = String.join(" – ", said(ImportField.DATE, ImportField.DATE_END));
        String year = text(ImportField.YEAR);
        String all = year.isEmpty() ? written : written.isEmpty() ? year : written + ", " + year;
        return content != null && GIVEN.matcher(all).matches() ? "" : all;
    }

    /** Where; none where that is not certain. */
    public List<ActivityPlace> places() {
        return content == null ? List.of() : content.places();
    }

    /** What is written of where. */
    public String placeText() {
        return String.join(", ", said(ImportField.PLACE, ImportField.COUNTRY));
    }

    /** What is written under this meaning. */
    public String text(ImportField field) {
        String text = row.cells().text(field).strip();
        int most = 200;
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
                : text;
    }

    private List<String> said(ImportField... fields) {
        return Stream.of(fields).map(this::text).filter(text -> !text.isEmpty()).collect(Collectors.toList());
    }
}
