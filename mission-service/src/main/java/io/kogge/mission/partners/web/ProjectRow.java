// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import java.util.stream.Collectors;

/**
 * A project as its pages show it.
 *
 * @param project the project
 * @param version as it was read
 */
public record ProjectRow(Project project, long version) {

    static ProjectRow of(Stored<Project> stored) {
        return new ProjectRow(stored.state(), stored.version());
    }

    /** Its page. */
    public String path() {
        return ProjectPages.PROJECTS + "/" + project.id();
    }

    /** What is public of it. */
    public ProjectEntry entry() {
        return project.entry();
    }

    /** The names of its partners. */
    public String partners() {
        return entry().partners().stream().map(PartnerName::name).collect(Collectors.joining(", "));
    }
}
