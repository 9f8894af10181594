// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.chosen.VocabularyWords;
import io.kogge.mission.partners.model.Project;
import io.kogge.mission.partners.model.ProjectEntry;
import io.kogge.mission.partners.model.ProjectRole;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.partners.usecase.ProjectCommands;
import io.kogge.mission.partners.usecase.Projects;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.FormId;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The form in which a project is entered and edited. */
public final class ProjectForms {
    private static final String NEW = ProjectPages.PROJECTS + "/new";
    private static final String ONE = ProjectPages.PROJECTS + "/{id}";
    private static final String VERSION = "version";
    private static final String PARTNERS = "partners";
    private static final int BLANK_ROWS = 4;

    private final ProjectCommands commands;
    private final Projects projects;
    private final Vocabularies vocabularies;
    private final PartnerDirectory directory;
    private final Pages pages;

    /** Over the use cases. */
    public ProjectForms(
            ProjectCommands commands,
            Projects projects,
            Vocabularies vocabularies,
            PartnerDirectory directory,
            Pages pages) {
        this.commands = commands;
        this.projects = projects;
        this.vocabularies = vocabularies;
        this.directory = directory;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(NEW, Access.STAFF, request -> render(request, HttpStatus.OK, blank(), null))
                .POST(NEW, Access.STAFF, this::enter)
                .GET(ONE + "/edit", Access.STAFF, this::show)
                .POST(ONE + "/edit", Access.STAFF, this::edit)
                .POST(ONE + "/removal", Access.STAFF, this::remove)
                .build();
    }

    private static Form blank() {
        return FormId.fresh().set("role", ProjectRole.UNKNOWN).build();
    }

    private Mono<ServerResponse> enter(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> enter(request, form.fields()),
                        refused -> render(request, refused.status(), refused.underFreshId("project-exists"), null)));
    }

    private Mono<ServerResponse> enter(ServerRequest request, Fields fields) {
        String id = fields.uuid(FormId.NAME).required().toString();
        return vocabularies
                .read()
                .map(vocabulary -> ProjectInput.read(fields, vocabulary.forNew()))
                .flatMap(input -> commands.enter(id, input.entry(), input.note(), SignedIn.actor(request)))
                .flatMap(stored -> Pages.seeOther(ProjectPages.PROJECTS + "/" + stored.id() + "?done=saved"));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return projects.get(request.pathVariable("id"))
                .flatMap(stored ->
                        render(request, HttpStatus.OK, ProjectFilling.of(stored.state()), ProjectRow.of(stored)));
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        return Form.read(request)
                .zipWith(projects.get(request.pathVariable("id")))
                .flatMap(both -> edit(request, both.getT1(), both.getT2()));
    }

    private Mono<ServerResponse> edit(ServerRequest request, Form form, Stored<Project> stored) {
        long version = form.fields().longInteger(VERSION).or(stored.version());
        return Submission.of(
                form,
                () -> save(request, form.fields(), stored.id(), version),
                refused -> render(
                        request,
                        refused.status(),
                        refused.form(),
                        new ProjectRow(stored.state(), refused.version(version, stored.version()))));
    }

    private Mono<ServerResponse> save(ServerRequest request, Fields fields, String id, long version) {
        fields.ignore(VERSION);
        return vocabularies
                .read()
                .map(vocabulary -> ProjectInput.read(fields, vocabulary))
                .flatMap(input -> commands.edit(id, version, input.entry(), input.note(), SignedIn.actor(request)))
                .flatMap(saved -> Pages.seeOther(ProjectPages.PROJECTS + "/" + id + "?done=saved"));
    }

    /** Whatever somebody else wrote about it meanwhile. */
    private Mono<ServerResponse> remove(ServerRequest request) {
        return projects.get(request.pathVariable("id"))
                .flatMap(stored -> commands.remove(stored.id(), stored.version(), SignedIn.actor(request)))
                .flatMap(removed -> Pages.seeOther(ProjectPages.PROJECTS + "?done=removed"));
    }

    private Mono<ServerResponse> render(ServerRequest request, HttpStatus status, Form form, @Nullable ProjectRow row) {
        Locale reader = LanguageResolver.page(request.exchange());
        return vocabularies
                .read()
                .zipWith(directory.names(reader.toLanguageTag()).collectList())
                .flatMap(read -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("form", form);
                    model.put("words", new VocabularyWords(read.getT1(), reader));
                    model.put("names", read.getT2());
                    model.put("roles", ProjectRole.values());
                    model.put(
                            "partnerRows",
                            form.rows(PARTNERS, BLANK_ROWS).stream()
                                    .limit(ProjectEntry.MAX_PARTNERS)
                                    .toList());
                    if (row != null) {
                        model.put("row", row);
                        model.put(VERSION, row.version());
                    }
                    return pages.render(request, status, "project-form", model);
                });
    }
}
