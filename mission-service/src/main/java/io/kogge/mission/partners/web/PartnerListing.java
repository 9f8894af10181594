// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.mission.partners.usecase.PartnerSelection;
import io.kogge.web.list.ListFilter;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import java.util.Set;

/** What the list of partners can be asked, by its page and by the API. */
public final class PartnerListing {
    static final String COUNTRY = "country";
    static final String POLICY_LINE = "policyLine";

    /** The list. */
    public static final ListKind LIST = ListKind.at(PartnerPages.PARTNERS, "partners.title")
            .searchable()
            .filters(
                    ListFilter.of("kind", "register-kind", RegisterKind.values()),
                    ListFilter.of("tie", Tie.values()),
                    ListFilter.of("upkeep", Upkeep.values()),
                    ListFilter.open(COUNTRY),
                    ListFilter.open(POLICY_LINE))
            .sorts("name", COUNTRY, "since");

    private PartnerListing() {}

    static PartnerSelection selection(ListQuery query) {
        return new PartnerSelection(
                query.q(),
                query.values("kind", RegisterKind.class),
                query.values("tie", Tie.class),
                query.values("upkeep", Upkeep.class),
                Set.copyOf(query.values(COUNTRY)),
                Set.copyOf(query.values(POLICY_LINE)));
    }
}
