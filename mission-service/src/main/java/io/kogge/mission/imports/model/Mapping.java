// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.model;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.mission.activities.model.ActivityCategory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read.
 *
 * @param sheet which sheet, from 0
 * @param firstHeading number of the first row of headings; 0 if there are none
 * @param lastHeading number of the last
 * @param columns all columns that hold anything
 * @param hiddenRows whether rows count that the file hides
 * @param list what the list is called, where its rows have ids: another list may use the same ids for other things
 * @param category of rows that name none
 * @param date of rows that name none, in EDTF; its year also holds for dates without one
 * @param order which comes first in dates of digits, as far as the column itself says it
 * @param shortDates what dates such as "mei-18" are, as far as the column itself says it
 */
public record Mapping(
        int sheet,
        int firstHeading,
        int lastHeading,
        List<MappedColumn> columns,
        boolean hiddenRows,
        String list,
        @Nullable ActivityCategory category,
        @Nullable String date,
        Order order,
        ShortDates shortDates) {

    /** Longest name of a list. */
    public static final int LONGEST_LIST = 80;

    /** Takes a copy. */
    public Mapping {
        columns = List.copyOf(columns);
    }

    /** The columns of this meaning. */
    public List<MappedColumn> of(ImportField field) {
        return columns.stream().filter(column -> column.field() == field).toList();
    }

    /** Whether any column has this meaning. */
    public boolean has(ImportField field) {
        return !of(field).isEmpty();
    }

    /** What the headings are, in their order. */
    public List<String> headings() {
        return columns.stream().map(MappedColumn::heading).toList();
    }

    /** The same for a list of this name. */
    public Mapping named(String other) {
        return new Mapping(
                sheet, firstHeading, lastHeading, columns, hiddenRows, other, category, date, order, shortDates);
    }

    /** The same with other meanings. */
    public Mapping with(List<MappedColumn> others) {
        return new Mapping(
                sheet, firstHeading, lastHeading, others, hiddenRows, list, category, date, order, shortDates);
    }
}
