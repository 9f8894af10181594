// SPDX-License-Identifier: EUPL-1.2
package io.kogge.kernel.date;

import java.util.OptionalInt;

/**
 * What is known beside a written date.
 *
 * @param year the year that is said above it in the list, for dates that name none
 * @param order which comes first in dates of digits
 */
public record DateContext(OptionalInt year, Order order) {
    /** A Dutch list: the day comes first. */
    public static final DateContext DUTCH = new DateContext(OptionalInt.empty(), Order.DAY_FIRST);
    /** A list of which nobody knows: an English one. */
    public static final DateContext ENGLISH = new DateContext(OptionalInt.empty(), Order.DOUBTFUL);

    /** Which comes first in dates of digits. */
    public enum Order {
        /** 31/12/2019. */
        DAY_FIRST,
        /** 12/31/2019. */
        MONTH_FIRST,
        /** Where it matters, somebody has to say. */
        DOUBTFUL
    }

    /** The same, below this year. */
    public DateContext in(OptionalInt said) {
        return new DateContext(said, order);
    }
}
