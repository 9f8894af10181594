// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.page.Sort;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.DatePrecision;
import io.kogge.mission.activities.usecase.ActivitySelection;
import io.kogge.mission.activities.usecase.ActivitySort;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.web.list.ListFilter;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import java.util.regex.Pattern;

/** What lists of activities can be asked, on the page and by the API. */
public final class ActivityList {
    /** By the first day that the date may mean. */
    static final String DATE = "date";
    /** By title. */
    static final String TITLE = "title";

    static final String YEAR = "year";
    static final String COUNTRY = "country";
    static final String THEME = "theme";
    static final String PARTNER = "partner";
    static final String LINE = "line";

    /** All that it can be asked. */
    public static final ListKind KIND = ListKind.at(ActivityPages.ACTIVITIES, "activities.title")
            .searchable()
            .filters(
                    ListFilter.of("category", ActivityCategory.values()),
                    ListFilter.open(YEAR),
                    ListFilter.open(COUNTRY),
                    ListFilter.open(THEME),
                    ListFilter.open(PARTNER),
                    ListFilter.open(LINE),
                    ListFilter.of("precision", DatePrecision.values()))
            .sorts("-" + DATE, TITLE);

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    private ActivityList() {}

    /** Which activities are asked for. */
    static ActivitySelection selection(ListQuery query) {
        return new ActivitySelection(
                query.q(),
                query.values("category", ActivityCategory.class),
                // there are no activities in what is no year
                query.values(YEAR).stream()
                        .map(year -> FOUR_DIGITS.matcher(year).matches() ? Integer.parseInt(year) : 0)
                        .toList(),
                query.values(COUNTRY),
                query.values(THEME),
                query.values(PARTNER).stream()
                        .map(name -> PartnerName.of(name, null))
                        .toList(),
                query.values(LINE),
                query.values("precision", DatePrecision.class));
    }

    static ActivitySort sort(Sort asked) {
        return asked.field().equals(TITLE) ? ActivitySort.TITLE : ActivitySort.DATE;
    }
}
