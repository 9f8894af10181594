// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.model;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.date.KnownDate.Precision;

/** How precisely it is known when something was. */
public enum DatePrecision {
    /** To the day, or from one day to another. */
    DAY,
    /** Some time in a month. */
    MONTH,
    /** Some time in a year. */
    YEAR,
    /** Between two months or two years. */
    PERIOD;

    /** That of this date. */
    public static DatePrecision of(KnownDate date) {
        Precision from = date.from().precision();
        Precision to = date.to().precision();
        if (from == Precision.DAY && to == Precision.DAY) {
            return DAY;
        }
        if (!date.from().equals(date.to())) {
            return PERIOD;
        }
        return from == Precision.MONTH ? MONTH : YEAR;
    }
}
