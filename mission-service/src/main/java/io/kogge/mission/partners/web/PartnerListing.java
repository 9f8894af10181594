// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.partners.model.RegisterKind;
import io.kogge.mission.partners.model.Tie;
import io.kogge.mission.partners.model.Upkeep;
import io.kogge.mission.partners.usecase.PartnerOrder;
import io.kogge.mission.partners.usecase.PartnerSelection;
import io.kogge.web.input.Fields;

/**
 * Which partners the list shows, and in which order, as its address says it.
 *
 * @param selection which
 * @param order in which order
 */
record PartnerListing(PartnerSelection selection, PartnerOrder order) {
    private static final int LONGEST_SEARCH = 200;
    private static final int LONGEST_ID = 64;

    static PartnerListing read(Fields query) {
        return new PartnerListing(
                new PartnerSelection(
                        search(query),
                        query.choice("kind", RegisterKind.class).orNull(),
                        query.choice("tie", Tie.class).orNull(),
                        query.choice("upkeep", Upkeep.class).orNull(),
                        query.country("country").orNull(),
                        query.text("policyLine").max(LONGEST_ID).orNull()),
                query.choice("sort", PartnerOrder.class).or(PartnerOrder.NAME));
    }

    static String search(Fields query) {
        return query.text("search").max(LONGEST_SEARCH).or("");
    }
}
