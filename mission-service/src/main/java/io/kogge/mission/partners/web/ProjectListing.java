// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.partners.usecase.ProjectSelection;
import io.kogge.web.list.ListFilter;
import io.kogge.web.list.ListKind;
import io.kogge.web.list.ListQuery;
import java.util.Set;

/** What the list of projects can be asked, by its page and by the API. */
public final class ProjectListing {
    static final String THEME = "theme";
    static final String POLICY_LINE = "policyLine";

    /** The list. */
    public static final ListKind LIST = ListKind.at(ProjectPages.PROJECTS, "projects.title")
            .searchable()
            .filters(
                    ListFilter.of("role", "project-role", ProjectRole.values()),
                    ListFilter.open(THEME),
                    ListFilter.open(POLICY_LINE))
            .sorts("name", "runs");

    private ProjectListing() {}

    static ProjectSelection selection(ListQuery query) {
        return new ProjectSelection(
                query.q(),
                query.values("role", ProjectRole.class),
                Set.copyOf(query.values(THEME)),
                Set.copyOf(query.values(POLICY_LINE)));
    }
}
