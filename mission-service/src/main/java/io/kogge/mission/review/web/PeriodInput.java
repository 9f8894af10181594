// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.review.model.Period;
import io.kogge.web.input.Fields;
import java.time.LocalDate;

/** Reads a period as people write it: {@code 2017} to {@code 2020}, {@code 8-2019}, {@code 1-9-2019}, {@code 2019-09-01}. */
final class PeriodInput {
    static final String FROM = "from";
    static final String TO = "to";

    private static final int MOST_YEARS = 200;

    private PeriodInput() {}

    /** The period; this one where neither day is given. What is wrong is noted. */
    static Period read(Fields query, Period otherwise) {
        if (!query.has(FROM) && !query.has(TO)) {
            query.ignore(FROM, TO);
            return otherwise;
        }
        KnownDate first = query.knownDate(FROM).required();
        KnownDate last = query.knownDate(TO).required();
        if (query.faulty()) {
            return otherwise;
        }
        LocalDate from = first.first();
        LocalDate to = last.last();
        if (to.isBefore(from)) {
            query.fault(TO, "ends-before-start");
            return otherwise;
        }
        if (to.minusYears(MOST_YEARS).isAfter(from)) {
            query.fault(TO, "period-too-long");
            return otherwise;
        }
        return new Period(from, to);
    }

    /** As part of an address. */
    static String query(Period period) {
        return FROM + "=" + period.first() + "&" + TO + "=" + period.last();
    }
}
