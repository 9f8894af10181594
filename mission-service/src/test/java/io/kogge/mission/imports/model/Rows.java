// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.kernel.name.Folded;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.themes.model.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows for tests. */
public final class Rows {
    public static final Theme HYDROGEN = new Theme("hydrogen", new Texts(Map.of("nl", "Waterstof", "en", "Hydrogen")));

    private Rows() {}

    /** A list with all columns. */
    public static Mapping all() {
        return of(List.of(ImportField.values()), null, null, Order.DOUBTFUL);
    }

    public static Mapping of(List<ImportField> fields, ActivityCategory category, String date, Order order) {
        List<MappedColumn> columns = new ArrayList<>();
        for (ImportField field : fields) {
            columns.add(new MappedColumn(columns.size(), field.name(), false, field, List.of()));
        }
        return new Mapping(0, 1, 1, columns, false, "Lijst", category, date, order, ShortDates.DOUBTFUL);
    }

    public static Map<ImportField, String> fair() {
        return new HashMap<>(Map.of(
                ImportField.CATEGORY, "Activiteit in het buitenland",
                ImportField.TITLE_NL, "Beurs",
                ImportField.DATE, "mei 2018"));
    }

    public static ImportRow row(int number, Map<ImportField, String> texts) {
        return ImportRow.read(number, new RowCells(texts, null, null, "h-" + number + "-1"), null);
    }

    public static ReadRow read(Map<ImportField, String> texts, Map<String, String> answers) {
        return new ActivityReader(all(), answers, Map.of(Folded.of("Waterstof"), HYDROGEN), 2047).read(row(2, texts));
    }
}
