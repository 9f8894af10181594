// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.usecase.ProjectCommands;
import io.kogge.mission.partners.usecase.Projects;
import io.kogge.web.api.Answers;
import io.kogge.web.api.ClientId;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of the European projects, for staff. */
public final class ProjectApi {
    private static final String PROJECTS = "/api/mission/v1/projects";
    private static final String ONE = PROJECTS + "/{id}";
    private static final String ID = "id";

    private final ProjectCommands commands;
    private final Projects projects;
    private final Vocabularies vocabularies;

    /** Over the use cases. */
    public ProjectApi(ProjectCommands commands, Projects projects, Vocabularies vocabularies) {
        this.commands = commands;
        this.projects = projects;
        this.vocabularies = vocabularies;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PROJECTS, Access.STAFF, this::list)
                .POST(PROJECTS, Access.STAFF, this::enter)
                .GET(ONE, Access.STAFF, this::read)
                .PUT(ONE, Access.STAFF, this::edit)
                .DELETE(ONE, Access.STAFF, this::remove)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        ListQuery query = ListQuery.read(ProjectListing.LIST, fields);
        fields.finish(() -> query);
        return projects.list(ProjectListing.selection(query), query.order(), query.paging())
                .map(found -> found.map(ProjectView::of))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> enter(ServerRequest request) {
        return JsonBody.fields(request)
                .zipWith(vocabularies.read())
                .flatMap(both -> {
                    Fields fields = both.getT1();
                    String id = ClientId.ofNew(fields);
                    ProjectInput input = ProjectInput.read(fields, both.getT2().forNew());
                    return commands.enter(id, input.entry(), input.note(), SignedIn.actor(request));
                })
                .flatMap(stored ->
                        Answers.created(PROJECTS + "/" + stored.id(), ProjectView.of(stored), stored.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return projects.get(request.pathVariable(ID)).flatMap(ProjectApi::answer);
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        String id = request.pathVariable(ID);
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .zipWith(vocabularies.read())
                .flatMap(both -> {
                    Fields fields = both.getT1();
                    ClientId.repeats(fields, id);
                    ProjectInput input = ProjectInput.read(fields, both.getT2());
                    return commands.edit(id, version, input.entry(), input.note(), SignedIn.actor(request));
                })
                .flatMap(ProjectApi::answer);
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return commands.remove(request.pathVariable(ID), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(removed -> Answers.done());
    }

    private static Mono<ServerResponse> answer(Stored<Project> stored) {
        return Answers.ok(ProjectView.of(stored), stored.version());
    }
}
