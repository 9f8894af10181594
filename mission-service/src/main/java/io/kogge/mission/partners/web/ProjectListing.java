// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.partners.usecase.ProjectSelection;
import io.kogge.web.input.Fields;

/** Reads which projects a list shows, as its address says it. */
final class ProjectListing {
    private static final int LONGEST_ID = 64;

    private ProjectListing() {}

    static ProjectSelection read(Fields query) {
        return new ProjectSelection(
                PartnerListing.search(query),
                query.choice("role", ProjectRole.class).orNull(),
                query.text("theme").max(LONGEST_ID).orNull(),
                query.text("policyLine").max(LONGEST_ID).orNull());
    }
}
