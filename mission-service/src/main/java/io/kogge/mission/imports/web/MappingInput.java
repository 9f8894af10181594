// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.imports.model.FileLayout;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.usecase.ReadingSteps;
import io.kogge.web.input.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Reads how a file is to be read. Columns that are not named mean nothing; without any, what is recognised holds. */
final class MappingInput {
    private MappingInput() {}

    static Mono<Mapping> read(Fields fields, Import one, ReadingSteps reading) {
        int sheet = fields.integer("sheet").min(0).or(0);
        int first = fields.integer("firstHeading").min(0).or(0);
        int last = fields.integer("lastHeading").min(first).or(first);
        return reading.under(one, sheet, first, last)
                .map(layout -> read(fields, layout))
                .flatMap(mapping -> reading.dated(one, mapping));
    }

    private static Mapping read(Fields fields, FileLayout layout) {
        Mapping seen = layout.map();
        boolean named = fields.has("columns");
        Map<Integer, ImportField> meanings = meanings(fields, seen);
        boolean hiddenRows = fields.bool("hiddenRows").or(false);
        String list = fields.text("list").max(Mapping.LONGEST_LIST).optional().orElse(seen.list());
        ActivityCategory category =
                fields.choice("category", ActivityCategory.class).orNull();
        KnownDate date = fields.knownDate("date").orNull();
        List<MappedColumn> columns = named
                ? seen.columns().stream()
                        .map(column -> column.as(meanings.get(column.index())))
                        .toList()
                : seen.columns();
        return fields.finish(() -> new Mapping(
                seen.sheet(),
                seen.firstHeading(),
                seen.lastHeading(),
                columns,
                hiddenRows,
                list,
                category,
                date == null ? null : date.toString(),
                seen.order(),
                seen.shortDates()));
    }

    private static Map<Integer, ImportField> meanings(Fields fields, Mapping seen) {
        Map<Integer, ImportField> meanings = new HashMap<>();
        Fields columns = fields.object("columns");
        for (MappedColumn column : seen.columns()) {
            columns.choice(column.letter(), ImportField.class)
                    .optional()
                    .ifPresent(field -> meanings.put(column.index(), field));
        }
        return meanings;
    }
}
