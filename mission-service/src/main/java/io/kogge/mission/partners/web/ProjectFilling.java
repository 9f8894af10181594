// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.chosen.ChosenInput;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.themes.model.Theme;
import io.kogge.web.input.Form;

/** Fills the form of a project from what is stored. */
final class ProjectFilling {
    private ProjectFilling() {}

    static Form of(Project project) {
        ProjectEntry entry = project.entry();
        Form.Filling filling = Form.filled()
                .set("name", entry.name())
                .set("programme", entry.programme())
                .set("role", entry.role())
                .set("runs", entry.runs())
                .setAll(
                        ChosenInput.THEMES,
                        entry.themes().stream().map(Theme::id).toList())
                .set(ChosenInput.POLICY_LINE, entry.policyLine())
                .set("note", project.note());
        for (int i = 0; i < entry.partners().size(); i++) {
            PartnerName partner = entry.partners().get(i);
            filling.set("partners[" + i + "].name", partner.name())
                    .set("partners[" + i + "].country", partner.country());
        }
        return filling.build();
    }
}
