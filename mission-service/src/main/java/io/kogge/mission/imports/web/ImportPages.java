// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.usecase.ImportCommands;
import io.kogge.mission.imports.usecase.Imports;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Form;
import io.kogge.web.input.UploadForm;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The list of imports, the form that begins one, and the page of one. */
public final class ImportPages {
    static final String IMPORTS = "/activities/imports";
    static final String DISCARDED = "discarded";
    static final String MAPPED = "mapped";
    static final String ANSWERED = "answered";
    /** Storing what was read, or taking it back: the page says which, and when it is over. */
    static final String STARTED = "started";

    private static final String NEW = IMPORTS + "/new";
    private static final Done DONE = new Done(DISCARDED);

    private final ImportCommands commands;
    private final Imports imports;
    private final ImportViews views;
    private final DataSize limit;
    private final Pages pages;

    /** Over the use cases; the limit is that of a file. */
    public ImportPages(ImportCommands commands, Imports imports, ImportViews views, DataSize limit, Pages pages) {
        this.commands = commands;
        this.imports = imports;
        this.views = views;
        this.limit = limit;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(IMPORTS, Access.STAFF, this::list)
                .GET(NEW, Access.STAFF, request -> form(request, HttpStatus.OK, Form.empty()))
                .POST(NEW, RoutePolicy.of(Access.STAFF).uploads(UploadForm.around(limit)), this::upload)
                .GET(IMPORTS + "/{id}", Access.STAFF, this::show)
                .GET(IMPORTS + "/{id}/progress", Access.STAFF, this::progress)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        return imports.list(paging.offset(), paging.size())
                .map(Stored::state)
                .collectList()
                .zipWith(imports.count(), (items, total) -> Paged.<Import>of(paging, items, total))
                .flatMap(found -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("rows", found);
                    DONE.in(request, model);
                    return pages.render(request, "imports", model);
                });
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, Form form) {
        return pages.render(request, status, "import-new", Map.of("form", form, "megabytes", limit.toMegabytes()));
    }

    private Mono<ServerResponse> upload(ServerRequest request) {
        return UploadForm.read(request)
                .flatMap(sent -> Submission.of(
                        sent.form(),
                        () -> Uploaded.read(sent, commands, SignedIn.actor(request))
                                .flatMap(stored -> Pages.seeOther(IMPORTS + "/" + stored.id())),
                        refused -> form(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return imports.get(request.pathVariable("id"))
                .flatMap(stored -> views.show(request, HttpStatus.OK, stored, Form.empty()));
    }

    /** The part of the page that says how far a job is; once it is over, the whole page is read again. */
    private Mono<ServerResponse> progress(ServerRequest request) {
        return imports.get(request.pathVariable("id")).flatMap(stored -> {
            Import one = stored.state();
            String path = IMPORTS + "/" + one.id();
            return one.state().isJob()
                    ? pages.render(request, "import-busy :: progress", Map.of("one", one, "path", path))
                    : ServerResponse.noContent().header("HX-Refresh", "true").build();
        });
    }
}
