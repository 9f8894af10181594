// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a file is read, as the API answers it. */
record MappingView(
        int sheet,
        int firstHeading,
        int lastHeading,
        List<MappedColumn> columns,
        boolean hiddenRows,
        String list,
        @Nullable ActivityCategory category,
        @Nullable String date) {

    static MappingView of(Mapping mapping) {
        return new MappingView(
                mapping.sheet(),
                mapping.firstHeading(),
                mapping.lastHeading(),
                mapping.columns(),
                mapping.hiddenRows(),
                mapping.list(),
                mapping.category(),
                mapping.date());
    }
}
