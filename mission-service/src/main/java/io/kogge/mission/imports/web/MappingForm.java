// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.mission.imports.model.Mapping;
import io.kogge.web.input.Form;

/** The form of how a file is read. */
final class MappingForm {
    private MappingForm() {}

    static Form of(Mapping mapping) {
        Form.Filling filling = Form.filled()
                .set("sheet", mapping.sheet())
                .set("firstHeading", mapping.firstHeading())
                .set("lastHeading", mapping.lastHeading())
                .set("list", mapping.list())
                .set("hiddenRows", mapping.hiddenRows());
        mapping.columns().forEach(column -> {
            if (column.field() != null) {
                filling.set("columns." + column.letter(), column.field());
            }
        });
        if (mapping.category() != null) {
            filling.set("category", mapping.category());
        }
        if (mapping.date() != null) {
            filling.set("date", mapping.date());
        }
        return filling.build();
    }
}
