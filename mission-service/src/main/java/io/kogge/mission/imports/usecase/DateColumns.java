// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.usecase;

import io.kogge.kernel.date.DateContext.Order;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.date.KnownDate.Precision;
import io.kogge.kernel.date.WrittenDates;
import io.kogge.mission.imports.model.ShortDates;
import io.kogge.sheet.read.Cell;
import io.kogge.sheet.read.Value;
import java.util.List;
import java.util.stream.Stream;

/** What the cells of columns of dates say together. */
final class DateColumns {
    private static final int MONTHS = 12;

    private DateColumns() {}

    static Order order(List<Cell> cells) {
        return WrittenDates.order(texts(cells), Order.DOUBTFUL);
    }

    static ShortDates shortDates(List<Cell> cells, int lastYear) {
        boolean months = known(cells).anyMatch(date -> date.from().precision() == Precision.MONTH);
        return ShortDates.of(texts(cells), months, lastYear);
    }

    /**
     * Whether a spreadsheet of another language may have read the column: what it took for dates has days up to twelve only,
     * and what has others it left as texts.
     */
    static boolean mayBeTurned(List<Cell> cells) {
        List<KnownDate> days = known(cells)
                .filter(date -> date.from().precision() == Precision.DAY)
                .toList();
        return order(cells) != Order.DOUBTFUL
                && days.size() > 1
                && days.stream().allMatch(date -> date.first().getDayOfMonth() <= MONTHS);
    }

    private static Stream<KnownDate> known(List<Cell> cells) {
        return cells.stream()
                .map(Cell::value)
                .filter(Value.Day.class::isInstance)
                .map(value -> ((Value.Day) value).date());
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }
}
