// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.event.search.NameFilter;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEvent;
import io.kogge.mission.partners.usecase.ProjectSelection;
import io.kogge.mission.partners.usecase.Projects;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Projects in their collection. */
public final class MongoProjects implements Projects {
    private final Counted<Project, ProjectEvent> projects;

    /** Over this service's database. */
    public MongoProjects(MongoDatabase database, SearchableAggregates<Project, ProjectEvent> aggregates) {
        this.projects = new Counted<>(database.getCollection(RegisterStorage.PROJECTS), aggregates);
    }

    @Override
    public Mono<Stored<Project>> get(String id) {
        return projects.get(id)
                .filter(stored -> !stored.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("project")));
    }

    @Override
    public Mono<Paged<Stored<Project>>> list(ProjectSelection selection, Paging paging) {
        return projects.page(filter(selection), ascending(RegisterStorage.SORT_NAME, "_id"), paging);
    }

    private static Bson filter(ProjectSelection selection) {
        List<Bson> wishes = new ArrayList<>(List.of(eq(RegisterStorage.REMOVED, false)));
        if (!selection.name().isBlank()) {
            wishes.add(NameFilter.by(RegisterStorage.NAME_KEYS, selection.name()));
        }
        if (selection.role() != null) {
            wishes.add(eq("state.role", selection.role().name()));
        }
        if (selection.themeId() != null) {
            wishes.add(eq("state.themes.themeId", selection.themeId()));
        }
        if (selection.policyLine() != null) {
            wishes.add(eq("state.policyLine", selection.policyLine()));
        }
        return and(wishes);
    }
}
