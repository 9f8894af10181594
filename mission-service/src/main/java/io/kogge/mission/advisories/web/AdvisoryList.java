// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.usecase.AdvisorySelection;
import io.kogge.web.list.ListFilter;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the list of advisories can be asked, by its page and by the API. */
public final class AdvisoryList {
    /** What programs can ask it. */
    static final ListKind NARROWED = ListKind.at(AdvisoryPages.ADVISORIES, "advisories.title")
            .searchable()
            .filters(
                    ListFilter.of("level", "advisory-level", AdvisoryLevel.values()),
                    ListFilter.open(AdvisoryList.COUNTRY));

    /** What its page can be asked. */
    public static final ListKind KIND = NARROWED.tabs(ListFilter.of("show", "advisories.show", Show.values()))
            .sorts("level", "since");

    static final String COUNTRY = "country";

    private AdvisoryList() {}

    /** What the page shows. */
    static AdvisorySelection selection(ListQuery query) {
        return selection(query, query.tab(Show.class).inForce());
    }

    /** What was asked, only of those that hold, or only of those that do not; null for both. */
    static AdvisorySelection selection(ListQuery query, @Nullable Boolean inForce) {
        return new AdvisorySelection(
                query.q(), query.values("level", AdvisoryLevel.class), Set.copyOf(query.values(COUNTRY)), inForce);
    }
}
