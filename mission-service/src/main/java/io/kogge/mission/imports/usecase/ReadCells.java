// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.imports.model.CategoryWords;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.RowCells;
import io.kogge.mission.imports.model.RowKeys;
import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Value;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what the cells of one row say, by what their columns mean. */
final class ReadCells {
    private final Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
    private final Set<ImportField> uncalculated = EnumSet.noneOf(ImportField.class);
    private @Nullable String dateDoubt;
    private boolean continued;

    /** With another cell; what reaches into it from the left is said by its own column. */
    void add(ImportField field, Cell cell) {
        if (cell.isBlank() || cell.merged() == Cell.Merged.FROM_LEFT) {
            return;
        }
        if (cell.value() instanceof Value.Missing) {
            uncalculated.add(field);
            return;
        }
        if (cell.formula() && isZero(cell) && field != ImportField.ID) {
            // so spreadsheets show a reference to an empty cell
            return;
        }
        String text = cut(cell.text().strip());
        String separator = field == ImportField.NOTE ? "\n" : "; ";
        texts.merge(field, text, (one, other) -> cut(one + separator + other));
        if (field == ImportField.DATE) {
            dateDoubt = doubt(cell);
        }
        boolean title = field == ImportField.TITLE_NL || field == ImportField.TITLE_EN;
        continued |= title && cell.merged() == Cell.Merged.FROM_ABOVE;
    }

    /** In a section of this name: it is what the rows count as, where they do not say so themselves and it is a known word. */
    void under(String section) {
        if (CategoryWords.find(section).isPresent()) {
            texts.putIfAbsent(ImportField.CATEGORY, cut(section));
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The year is that which was said above the row; a column of years stands before it. */
    RowCells cells(OptionalInt above, RowKeys keys) {
        String own = texts.getOrDefault(ImportField.YEAR, "");
        @Nullable
        Integer year = own.isBlank()
                ? above.isPresent() ? (Integer) above.getAsInt() : null
                : own.matches("(19|20)\\d\\d") ? Integer.valueOf(own) : null;
        return new RowCells(texts, year, dateDoubt, keys.next(texts, year), uncalculated, continued);
    }

    private static boolean isZero(Cell cell) {
        return cell.value() instanceof Value.Number number && number.number().signum() == 0;
    }

    private static @Nullable String doubt(Cell cell) {
        if (cell.value() instanceof Value.Day day) {
            return switch (day.doubt()) {
                case NONE -> null;
                case YEAR_NOT_SHOWN -> "year-not-shown";
                case YEAR_TYPED_AS_NUMBER -> "year-typed-as-number";
            };
        }
        return null;
    }

    /** As much as says that it is too long. */
    private static String cut(String text) {
        int most = ActivityRules.LONGEST_NOTE + 1;
        return text.length() > most && text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most))
                : text;
    }
}
