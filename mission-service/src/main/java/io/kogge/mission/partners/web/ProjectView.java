// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.themes.model.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project as the API answers it. */
record ProjectView(
        String id,
        String name,
        @Nullable String programme,
        ProjectRole role,
        @Nullable String runs,
        List<String> themes,
        List<NameView> partners,
        @Nullable String policyLine,
        @Nullable String note,
        long version) {

    /** A partner. */
    record NameView(
            @Nullable String partnerId,
            String name,
            @Nullable String country) {
        static NameView of(PartnerName partner) {
            return new NameView(partner.partnerId(), partner.name(), partner.country());
        }
    }

    static ProjectView of(Stored<Project> stored) {
        ProjectEntry entry = stored.state().entry();
        KnownDate runs = entry.runs();
        return new ProjectView(
                stored.id(),
                entry.name(),
                entry.programme(),
                entry.role(),
                runs == null ? null : runs.toString(),
                entry.themes().stream().map(Theme::id).toList(),
                entry.partners().stream().map(NameView::of).toList(),
                entry.policyLine(),
                stored.state().note(),
                stored.version());
    }
}
