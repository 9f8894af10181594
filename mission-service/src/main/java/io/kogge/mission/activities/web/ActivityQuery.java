// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.page.Paging;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityRules;
import io.kogge.mission.activities.model.DatePrecision;
import io.kogge.mission.activities.usecase.ActivitySelection;
import io.kogge.mission.activities.usecase.ActivitySort;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import java.util.List;
import java.util.Set;

/**
 * What a list of activities is asked, as an address says it.
 *
 * @param selection which activities
 * @param sort by what
 * @param descending whether the latest or last come first
 * @param paging which part
 */
record ActivityQuery(ActivitySelection selection, ActivitySort sort, boolean descending, Paging paging) {
    private static final int LONGEST = 200;
    private static final int LONGEST_ID = 64;
    private static final List<String> SORTS = List.of("-date", "date", "title", "-title");

    static ActivityQuery read(Fields query) {
        String order = query.oneOf("sort", SORTS).or(SORTS.get(0));
        return new ActivityQuery(
                new ActivitySelection(
                        query.text("q").max(LONGEST).or(""),
                        Set.copyOf(query.choiceList("category", ActivityCategory.class)
                                .orEmpty()),
                        years(query),
                        query.textList("country", 2).orEmpty(),
                        query.textList("theme", LONGEST_ID).orEmpty(),
                        query.textList("partner", ActivityRules.LONGEST_PARTNER).orEmpty().stream()
                                .map(name -> PartnerName.of(name, null))
                                .toList(),
                        query.textList("line", LONGEST_ID).orEmpty(),
                        Set.copyOf(query.choiceList("precision", DatePrecision.class)
                                .orEmpty())),
                order.endsWith("title") ? ActivitySort.TITLE : ActivitySort.DATE,
                order.startsWith("-"),
                PagingInput.of(query));
    }

    private static List<Integer> years(Fields query) {
        List<String> given = query.textList("year", 4).orEmpty();
        if (!given.stream().allMatch(year -> year.matches("\\d{4}"))) {
            query.fault("year", "bad-year");
            return List.of();
        }
        return given.stream().map(Integer::valueOf).toList();
    }
}
