// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.mission.partners.usecase.Projects;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.list.ListPage;
import io.kogge.web.list.ListPages;
import io.kogge.web.list.ListQuery;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of European projects, and the page of one. */
public final class ProjectPages {
    static final String PROJECTS = "/projects";

    private static final Done DONE = new Done("saved", "removed");

    private final Projects projects;
    private final Vocabularies vocabularies;
    private final ListPages lists;
    private final Pages pages;

    /** Over what it shows. */
    public ProjectPages(Projects projects, Vocabularies vocabularies, ListPages lists, Pages pages) {
        this.projects = projects;
        this.vocabularies = vocabularies;
        this.lists = lists;
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
        return lists.answer(request, ProjectListing.LIST, "projects", query -> found(request, query));
    }

    private Mono<ListPage> found(ServerRequest request, ListQuery query) {
        return projects.list(ProjectListing.selection(query), query.order(), query.paging())
                .zipWith(vocabularies.read(), (found, vocabulary) -> {
                    VocabularyWords words = new VocabularyWords(vocabulary, LanguageResolver.page(request.exchange()));
                    return ListPage.of(found.map(ProjectRow::of))
                            .options(ProjectListing.THEME, words.themes())
                            .options(ProjectListing.POLICY_LINE, words.lines())
                            .with("words", words)
                            .telling(DONE, request);
                });
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return projects.get(request.pathVariable("id"))
                .zipWith(vocabularies.read())
                .flatMap(read -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("row", ProjectRow.of(read.getT1()));
                    model.put("words", new VocabularyWords(read.getT2(), LanguageResolver.page(request.exchange())));
                    DONE.in(request, model);
                    return pages.render(request, "project", model);
                });
    }
}
