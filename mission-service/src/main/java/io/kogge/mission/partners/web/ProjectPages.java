// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.kernel.page.Paging;
import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.partners.usecase.ProjectSelection;
import io.kogge.mission.partners.usecase.Projects;
import io.kogge.mission.partners.usecase.Vocabularies;
import io.kogge.web.api.PagingInput;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of European projects, and the page of one. */
public final class ProjectPages {
    static final String PROJECTS = "/projects";

    private static final Set<String> DONE = Set.of("saved", "removed");

    private final Projects projects;
    private final Vocabularies vocabularies;
    private final Pages pages;

    /** Over what it shows. */
    public ProjectPages(Projects projects, Vocabularies vocabularies, Pages pages) {
        this.projects = projects;
        this.vocabularies = vocabularies;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PROJECTS, Access.STAFF, this::list)
                .GET(PROJECTS + "/{id}", Access.STAFF, this::show)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        ProjectSelection selection = ProjectListing.read(query);
        Paging paging = PagingInput.of(query);
        query.throwIfFaulty();
        return projects.list(selection, paging).zipWith(vocabularies.read()).flatMap(read -> {
            Map<String, Object> model = new HashMap<>();
            model.put("found", read.getT1().map(ProjectRow::of));
            model.put("words", new Words(read.getT2(), LanguageResolver.page(request.exchange())));
            model.put("form", Form.of(request.queryParams()));
            model.put("query", Queries.without(request.queryParams(), "page"));
            model.put("roles", ProjectRole.values());
            done(request, model);
            return pages.render(request, "projects", model);
        });
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return projects.get(request.pathVariable("id"))
                .zipWith(vocabularies.read())
                .flatMap(read -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("row", ProjectRow.of(read.getT1()));
                    model.put("words", new Words(read.getT2(), LanguageResolver.page(request.exchange())));
                    done(request, model);
                    return pages.render(request, "project", model);
                });
    }

    private static void done(ServerRequest request, Map<String, Object> model) {
        request.queryParam("done").filter(DONE::contains).ifPresent(done -> model.put("done", done));
    }
}
