// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;

import io.kogge.mission.planning.model.MissionFormat;
import io.kogge.mission.review.model.Days;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Selection;
import io.kogge.mission.review.model.Selection.By;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.conversions.Bson;

/** What stands behind a number, as a query. */
final class SelectionFilter {
    private static final String FIRST = "firstDay";
    private static final String LAST = "lastDay";
    private static final String LINE = "policyLine";
    private static final String FORMAT = "format";

    private SelectionFilter() {}

    static Bson of(Selection selection) {
        List<Bson> all = new ArrayList<>();
        if (selection.by() != null) {
            all.add(narrowed(selection.by(), selection.value(), selection.period()));
        }
        if (selection.line() != null) {
            all.add(eq(LINE, selection.line()));
        }
        all.add(in(selection.period(), selection.which()));
        all.add(when(selection.which(), Days.of(selection.today())));
        all.add(ne("months", ""));
        return and(all);
    }

    private static Bson in(Period period, Selection.Which which) {
        int first = Days.of(period.first());
        int last = Days.of(period.last());
        return which == Selection.Which.PERHAPS
                ? and(lte(FIRST, last), gte(LAST, first), or(lt(FIRST, first), gt(LAST, last)))
                : within(first, last);
    }

    private static Bson within(int first, int last) {
        return and(gte(FIRST, first), lte(FIRST, last), lte(LAST, last));
    }

    private static Bson when(Selection.Which which, int today) {
        return switch (which) {
            case COUNTED -> and(eq("planned", false), lte(FIRST, today));
            case PERHAPS -> eq("planned", false);
            case PLANNED -> or(eq("planned", true), gt(FIRST, today));
        };
    }

    private static Bson narrowed(By by, String value, Period period) {
        return switch (by) {
            case CATEGORY -> eq("category", value);
            case DIRECTION -> eq("direction", value);
            case POLICY_LINE -> eq(LINE, value);
            case FORMAT -> eq(FORMAT, value);
            case ALSO -> eq("alsoShownAs", value);
            case COUNTRY -> value.isEmpty() ? size("countries", 0) : eq("countries", value);
            case THEME -> value.isEmpty() ? size("themes", 0) : eq("themes.key", value);
            case PARTNER -> value.isEmpty() ? size("partners", 0) : eq("partners.key", value);
            case YEAR -> value.isEmpty() ? acrossYears(period) : year(Integer.parseInt(value));
            case ONLINE -> or(eq(FORMAT, MissionFormat.ONLINE.name()), eq(FORMAT, MissionFormat.HYBRID.name()));
            case UNDATED -> noMorePreciseThan(period);
        };
    }

    /** A period of one day has none: nothing is more precise than that. */
    private static Bson noMorePreciseThan(Period period) {
        return period.first().equals(period.last())
                ? eq("_id", "")
                : and(eq(FIRST, Days.of(period.first())), eq(LAST, Days.of(period.last())));
    }

    private static Bson year(int year) {
        return within(Days.of(LocalDate.of(year, 1, 1)), Days.of(LocalDate.of(year, 12, 31)));
    }

    /** What may have taken place in more than one year. */
    private static Bson acrossYears(Period period) {
        List<Bson> newYears = IntStream.rangeClosed(
                        period.first().getYear() + 1, period.last().getYear())
                .map(year -> Days.of(LocalDate.of(year, 1, 1)))
                .mapToObj(day -> and(lt(FIRST, day), gte(LAST, day)))
                .toList();
        return newYears.isEmpty() ? eq("_id", "") : or(newYears);
    }
}
