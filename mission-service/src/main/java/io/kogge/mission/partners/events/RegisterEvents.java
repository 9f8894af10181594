// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.events;

import io.kogge.event.aggregate.Outgoing;
import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEntry;
import io.kogge.mission.partners.model.PartnerEvent;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.partners.model.ProjectEvent;
import io.kogge.mission.themes.model.Theme;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionTheme;
import io.kogge.schemas.partner.PartnerChanged;
import io.kogge.schemas.partner.PartnerName;
import io.kogge.schemas.partner.PartnerRemoved;
import io.kogge.schemas.partner.PartnerSummary;
import io.kogge.schemas.partner.ProjectChanged;
import io.kogge.schemas.partner.ProjectRemoved;
import io.kogge.schemas.partner.ProjectRole;
import io.kogge.schemas.partner.ProjectSummary;
import io.kogge.schemas.partner.RegisterKind;
import io.kogge.schemas.partner.Tie;
import io.kogge.schemas.partner.Upkeep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes on {@code partner.events.v1} of partners and projects: never contacts or notes. */
public final class RegisterEvents {
    private RegisterEvents() {}

    /** The records of this event of a partner. */
    public static List<Outgoing> outgoing(PartnerEvent event) {
        if (event instanceof PartnerEvent.Changed changed) {
            return List.of(Outgoing.of(changed.partner().id(), new PartnerChanged(summary(changed.partner()))));
        }
        String id = ((PartnerEvent.Removed) event).partnerId();
        return List.of(Outgoing.of(id, new PartnerRemoved(id)));
    }

    /** The records of this event of a project. */
    public static List<Outgoing> outgoing(ProjectEvent event) {
        if (event instanceof ProjectEvent.Changed changed) {
            return List.of(Outgoing.of(changed.project().id(), new ProjectChanged(summary(changed.project()))));
        }
        String id = ((ProjectEvent.Removed) event).projectId();
        return List.of(Outgoing.of(id, new ProjectRemoved(id)));
    }

    private static PartnerSummary summary(Partner partner) {
        PartnerEntry entry = partner.entry();
        return new PartnerSummary(
                partner.id(),
                RegisterKind.valueOf(entry.kind().name()),
                texts(entry.names()),
                entry.country(),
                Tie.valueOf(entry.tie().name()),
                Upkeep.valueOf(entry.upkeep().name()),
                entry.foundation(),
                written(entry.since()),
                themes(entry.themes()),
                entry.policyLine());
    }

    private static ProjectSummary summary(Project project) {
        ProjectEntry entry = project.entry();
        return new ProjectSummary(
                project.id(),
                entry.name(),
                entry.programme(),
                ProjectRole.valueOf(entry.role().name()),
                written(entry.runs()),
                themes(entry.themes()),
                entry.partners().stream()
                        .map(partner -> new PartnerName(partner.partnerId(), partner.name(), partner.country()))
                        .toList(),
                entry.policyLine());
    }

    private static @Nullable String written(@Nullable KnownDate date) {
        return date == null ? null : date.toString();
    }

    private static List<MissionTheme> themes(List<Theme> themes) {
        return themes.stream()
                .map(theme -> new MissionTheme(theme.id(), texts(theme.names())))
                .toList();
    }

    private static List<LocalizedText> texts(Texts texts) {
        return texts.byLanguage().entrySet().stream()
                .map(text -> new LocalizedText(text.getKey(), text.getValue()))
                .toList();
    }
}
