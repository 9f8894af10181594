// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import java.util.ArrayList;
import java.util.List;

/** Whether rows can be read as somebody says. */
public final class MappingRules {
    private MappingRules() {}

    static void check(Mapping mapping) {
        List<Fault> faults = faults(mapping);
        if (!faults.isEmpty()) {
            throw new Rejection.Invalid(faults);
        }
    }

    /** What is wrong; none if rows can be read so. */
    public static List<Fault> faults(Mapping mapping) {
        List<Fault> faults = new ArrayList<>();
        for (ImportField field : ImportField.values()) {
            List<MappedColumn> columns = mapping.of(field);
            if (columns.size() > 1 && !field.isSeveral()) {
                faults.add(Fault.of("columns." + columns.get(1).letter(), "column-twice"));
            }
        }
        if (!mapping.has(ImportField.TITLE_NL) && !mapping.has(ImportField.TITLE_EN)) {
            faults.add(Fault.of("columns", "no-title-column"));
        }
        if (!mapping.has(ImportField.DATE) && !mapping.has(ImportField.YEAR) && mapping.date() == null) {
            faults.add(Fault.of("date", "no-date-column"));
        }
        if (!mapping.has(ImportField.CATEGORY) && mapping.category() == null) {
            faults.add(Fault.of("category", "no-category-column"));
        }
        if (mapping.has(ImportField.ID) && mapping.list().isBlank()) {
            faults.add(Fault.of("list", "required"));
        }
        return faults;
    }
}
