// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.storage;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.kogge.event.aggregate.SearchableAggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.kernel.page.Sort;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEvent;
import io.kogge.mission.partners.usecase.ProjectSelection;
import io.kogge.mission.partners.usecase.Projects;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Projects in their collection. */
public final class MongoProjects implements Projects {
    private final CountedPages<Project, ProjectEvent> projects;

    /** Over this service's database. */
    public MongoProjects(MongoDatabase database, SearchableAggregates<Project, ProjectEvent> aggregates) {
        this.projects = new CountedPages<>(database.getCollection(RegisterStorage.PROJECTS), aggregates);
    }

    @Override
    public Mono<Stored<Project>> get(String id) {
        return projects.get(id)
                .filter(stored -> !stored.state().removed())
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("project")));
    }

    @Override
    public Mono<Paged<Stored<Project>>> list(ProjectSelection selection, Sort sort, Paging paging) {
        return projects.page(filter(selection), order(sort), paging);
    }

    @Override
    public Flux<Stored<Project>> all(ProjectSelection selection, Sort sort) {
        return projects.all(filter(selection), order(sort));
    }

    private static Bson filter(ProjectSelection selection) {
        return new RegisterFilter()
                .called(selection.name())
                .oneOf("state.role", selection.roles())
                .oneOf(RegisterStorage.THEME, selection.themes())
                .oneOf("state.policyLine", selection.policyLines())
                .filter();
    }

    private static Bson order(Sort sort) {
        return sort.field().equals("runs")
                ? RegisterFilter.sorted(sort.descending(), RegisterStorage.SORT_RUNS, RegisterStorage.SORT_NAME, "_id")
                : RegisterFilter.sorted(sort.descending(), RegisterStorage.SORT_NAME, "_id");
    }
}
