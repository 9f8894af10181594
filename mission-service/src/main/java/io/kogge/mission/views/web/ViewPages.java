// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.web;

import io.kogge.kernel.command.Rejection;
import io.kogge.mission.views.usecase.OpenView;
import io.kogge.mission.views.usecase.ViewCommands;
import io.kogge.mission.views.usecase.ViewQueries;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.list.ListKind;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All saved views, the page that saves one, and the page on which one is changed. */
public final class ViewPages {
    static final String VIEWS = "/views";
    static final String NEW = VIEWS + "/new";

    private static final Done DONE = new Done("saved", "removed");

    private final ViewCommands commands;
    private final ViewQueries queries;
    private final OwnViews own;
    private final SavableLists lists;
    private final Pages pages;

    /** Over the use cases, for these lists. */
    public ViewPages(ViewCommands commands, ViewQueries queries, List<ListKind> lists, Pages pages) {
        this.commands = commands;
        this.queries = queries;
        this.own = new OwnViews(queries);
        this.lists = new SavableLists(lists);
        this.pages = pages;
    }

    /**
     * The views of one list.
     *
     * @param title message key of what the list is called
     */
    public record Group(String title, List<ViewRow> views) {}

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(VIEWS, Access.STAFF, this::all)
                .POST(VIEWS, Access.STAFF, this::save)
                .GET(NEW, Access.STAFF, request -> fresh(request, HttpStatus.OK, asked(request)))
                .GET(VIEWS + "/{id}", Access.STAFF, this::show)
                .POST(VIEWS + "/{id}", Access.STAFF, this::change)
                .POST(VIEWS + "/{id}/removal", Access.STAFF, this::remove)
                .POST(VIEWS + "/{id}/default", Access.STAFF, this::open)
                .build();
    }

    private Mono<ServerResponse> all(ServerRequest request) {
        String reader = SignedIn.actor(request).id();
        return Flux.fromIterable(lists.all())
                .concatMap(kind -> queries.of(reader, kind.path())
                        .map(views -> new Group(
                                kind.title(),
                                views.stream()
                                        .map(open -> ViewRow.of(open, lists))
                                        .toList())))
                .filter(group -> !group.views().isEmpty())
                .collectList()
                .flatMap(groups -> {
                    Map<String, Object> model = new HashMap<>(Map.of("groups", groups));
                    DONE.in(request, model);
                    return pages.render(request, "views", model);
                });
    }

    private static Form asked(ServerRequest request) {
        return Form.filled()
                .set("list", request.queryParam("list").orElse(""))
                .set("query", request.queryParam("query").orElse(""))
                .build();
    }

    private Mono<ServerResponse> fresh(ServerRequest request, HttpStatus status, Form form) {
        String list = form.value("list");
        ListKind kind = lists.at(list).orElseThrow(() -> new Rejection.NotFound("list"));
        return pages.render(
                request,
                status,
                "view-new",
                Map.of("form", form, "kind", kind, "address", lists.address(list, form.value("query"))));
    }

    private Mono<ServerResponse> save(ServerRequest request) {
        return Form.read(request)
                .flatMap(form -> Submission.of(
                        form,
                        () -> {
                            ViewInput.New input = ViewInput.fresh(form.fields(), lists);
                            return commands.save(input.view(), input.usual(), SignedIn.actor(request))
                                    .flatMap(this::toList);
                        },
                        refused -> fresh(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> toList(OpenView open) {
        return ServerResponse.seeOther(
                        URI.create(lists.address(open.view().list(), open.view().query())))
                .build();
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return own.orShared(request).flatMap(open -> {
            Form form = Form.filled()
                    .set("name", open.view().name())
                    .set("shared", Boolean.toString(open.view().shared()))
                    .set("usual", Boolean.toString(open.usual()))
                    .build();
            return page(request, HttpStatus.OK, open, form, open.version());
        });
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        return Form.read(request).zipWith(own.alone(request)).flatMap(both -> {
            OpenView open = both.getT2();
            Fields fields = both.getT1().fields();
            long version = fields.longInteger("version").or(open.version());
            return Submission.of(
                    both.getT1(),
                    () -> {
                        ViewInput input = ViewInput.read(fields);
                        return commands.change(
                                        open,
                                        version,
                                        input.name(),
                                        input.shared(),
                                        input.usual(),
                                        SignedIn.actor(request))
                                .flatMap(changed -> Pages.seeOther(VIEWS + "?done=saved"));
                    },
                    refused -> page(
                            request, refused.status(), open, refused.form(), refused.version(version, open.version())));
        });
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return own.alone(request)
                .flatMap(open -> commands.remove(open, open.version(), SignedIn.actor(request)))
                .then(Mono.defer(() -> Pages.seeOther(VIEWS + "?done=removed")));
    }

    private Mono<ServerResponse> open(ServerRequest request) {
        return Form.read(request)
                .zipWith(own.orShared(request))
                .flatMap(both -> {
                    Fields fields = both.getT1().fields();
                    boolean usual = fields.bool("usual").or(false);
                    return fields.finish(() -> commands.open(both.getT2(), usual, SignedIn.actor(request)));
                })
                .then(Mono.defer(() -> Pages.seeOther(VIEWS + "?done=saved")));
    }

    private Mono<ServerResponse> page(
            ServerRequest request, HttpStatus status, OpenView open, Form form, long version) {
        return pages.render(
                request, status, "view", Map.of("view", ViewRow.of(open, lists), "form", form, "version", version));
    }
}
