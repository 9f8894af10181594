// SPDX-License-Identifier: EUPL-1.2
package io.kogge.sheet.read.layout;

import io.kogge.sheet.read.Row;
import io.kogge.sheet.read.RowSource;
import io.kogge.sheet.read.SheetHints;
import io.kogge.sheet.read.SheetInfo;
import io.kogge.sheet.read.Workbook;
import java.util.ArrayList;
import java.util.List;

/**
 * How a sheet begins.
 *
 * @param sheet the sheet
 * @param hints what it says about itself
 * @param rows its first rows that are not blank
 */
public record Sample(SheetInfo sheet, SheetHints hints, List<Row> rows) {
    /** Of each sheet of a workbook, as many rows. */
    public static List<Sample> of(Workbook workbook, int rows) {
        List<Sample> samples = new ArrayList<>();
        for (SheetInfo sheet : workbook.sheets()) {
            try (RowSource source = workbook.rows(sheet.index())) {
                List<Row> first = new ArrayList<>();
                for (Row row = source.next(); row != null; row = source.next()) {
                    first.add(row);
                    if (first.size() == rows) {
                        break;
                    }
                }
                samples.add(new Sample(sheet, source.hints(), first));
            }
        }
        return samples;
    }
}
