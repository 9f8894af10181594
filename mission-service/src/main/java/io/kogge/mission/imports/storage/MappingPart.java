// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.storage;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.Mapping;
import io.kogge.mission.imports.model.ShortDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a file is read, as it is stored. */
public record MappingPart(
        int sheet,
        int firstHeading,
        int lastHeading,
        List<ColumnPart> columns,
        boolean hiddenRows,
        String list,
        @Nullable ActivityCategory category,
        @Nullable String date,
        Order order,
        @Nullable ShortDates shortDates) {

    /** A column. */
    public record ColumnPart(
            int index,
            String heading,
            boolean hidden,
            @Nullable ImportField field,
            List<String> examples) {}

    static MappingPart of(Mapping mapping) {
        return new MappingPart(
                mapping.sheet(),
                mapping.firstHeading(),
                mapping.lastHeading(),
                mapping.columns().stream()
                        .map(column -> new ColumnPart(
                                column.index(), column.heading(), column.hidden(), column.field(), column.examples()))
                        .toList(),
                mapping.hiddenRows(),
                mapping.list(),
                mapping.category(),
                mapping.date(),
                mapping.order(),
                mapping.shortDates());
    }

    Mapping toMapping() {
        return new Mapping(
                sheet,
                firstHeading,
                lastHeading,
                columns.stream()
                        .map(part -> new MappedColumn(
                                part.index(), part.heading(), part.hidden(), part.field(), part.examples()))
                        .toList(),
                hiddenRows,
                list,
                category,
                date,
                order,
                shortDates == null ? ShortDates.DOUBTFUL : shortDates);
    }
}
