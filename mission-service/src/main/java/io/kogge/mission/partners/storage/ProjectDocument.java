// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.name.Folded;
import io.kogge.kernel.name.NameKeys;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.partners.model.ProjectRole;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A project as it is stored. {@code nameKeys}, {@code sortName} and {@code sortRuns} follow from the rest. */
public record ProjectDocument(
        String projectId,
        String name,
        List<String> nameKeys,
        String sortName,
        @Nullable String programme,
        ProjectRole role,
        @Nullable String runs,
        String sortRuns,
        List<ThemePart> themes,
        List<NamePart> partners,
        @Nullable String policyLine,
        @Nullable String note,
        boolean removed) {
    /** Behind every day. */
    private static final String UNKNOWN = "~";

    /** A partner. */
    public record NamePart(
            @Nullable String partnerId,
            String name,
            @Nullable String country) {}

    static ProjectDocument of(Project project) {
        ProjectEntry entry = project.entry();
        KnownDate runs = entry.runs();
        return new ProjectDocument(
                project.id(),
                entry.name(),
                NameKeys.of(Stream.of(entry.name(), entry.programme())
                        .filter(Objects::nonNull)
                        .toList()),
                Folded.of(entry.name()),
                entry.programme(),
                entry.role(),
                runs == null ? null : runs.toString(),
                runs == null ? UNKNOWN : runs.first().toString(),
                ThemePart.of(entry.themes()),
                entry.partners().stream()
                        .map(partner -> new NamePart(partner.partnerId(), partner.name(), partner.country()))
                        .toList(),
                entry.policyLine(),
                project.note(),
                project.removed());
    }

    Project toProject() {
        ProjectEntry entry = new ProjectEntry(
                name,
                programme,
                role,
                runs == null ? null : KnownDate.parse(runs),
                ThemePart.toThemes(themes),
                partners.stream()
                        .map(part -> new PartnerName(part.partnerId(), part.name(), part.country()))
                        .toList(),
                policyLine);
        return new Project(projectId, entry, note, removed);
    }
}
