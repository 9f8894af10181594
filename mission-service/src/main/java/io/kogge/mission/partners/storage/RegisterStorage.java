// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import io.kogge.event.aggregate.AggregateType;
import io.kogge.event.aggregate.AggregateType.Index;
import io.kogge.event.aggregate.Outgoing;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.model.PartnerEvent;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEvent;
import java.util.List;
import java.util.function.Function;

/** How partners, projects and representative offices are stored; what goes on the topics is not storage's business. */
public final class RegisterStorage {
    static final String PARTNERS = "partners";
    static final String PROJECTS = "projects";
    static final String OFFICES = "representative_offices";
    static final String REMOVED = "state.removed";
    static final String FOLDED = "state.folded";
    static final String NAME_KEYS = "state.nameKeys";
    static final String SORT_NAME = "state.sortName";
    static final String SORT_SINCE = "state.sortSince";
    static final String THEME = "state.themes.themeId";
    static final String SORT_RUNS = "state.sortRuns";
    static final String COUNTRY = "state.country";
    private static final String ID = "_id";

    private RegisterStorage() {}

    /** Of partners. */
    public static AggregateType<Partner, PartnerEvent, PartnerDocument> partners(
            Function<PartnerEvent, List<Outgoing>> events) {
        return new AggregateType<>(
                "partner",
                PARTNERS,
                PartnerDocument.class,
                PartnerDocument::of,
                PartnerDocument::toPartner,
                (partner, event) -> events.apply(event),
                List.of(
                        Index.on(REMOVED, SORT_NAME, ID),
                        Index.on(REMOVED, COUNTRY, SORT_NAME, ID),
                        Index.on(REMOVED, SORT_SINCE, SORT_NAME, ID),
                        Index.on(FOLDED),
                        Index.on(NAME_KEYS),
                        Index.on(THEME)),
                Partner::removed);
    }

    /** Of projects. */
    public static AggregateType<Project, ProjectEvent, ProjectDocument> projects(
            Function<ProjectEvent, List<Outgoing>> events) {
        return new AggregateType<>(
                "project",
                PROJECTS,
                ProjectDocument.class,
                ProjectDocument::of,
                ProjectDocument::toProject,
                (project, event) -> events.apply(event),
                List.of(
                        Index.on(REMOVED, SORT_NAME, ID),
                        Index.on(REMOVED, SORT_RUNS, SORT_NAME, ID),
                        Index.on(NAME_KEYS),
                        Index.on(THEME)),
                Project::removed);
    }

    /** Of representative offices. */
    public static AggregateType<Office, Void, OfficeDocument> offices() {
        return new AggregateType<>(
                "office",
                OFFICES,
                OfficeDocument.class,
                OfficeDocument::of,
                OfficeDocument::toOffice,
                (office, event) -> List.of(),
                List.of(Index.on(REMOVED, SORT_NAME, ID)),
                Office::removed);
    }
}
