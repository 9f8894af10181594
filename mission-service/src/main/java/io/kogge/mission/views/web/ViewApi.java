// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.web;

import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.views.usecase.OpenView;
import io.kogge.mission.views.usecase.ViewCommands;
import io.kogge.mission.views.usecase.ViewQueries;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.list.ListKind;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of saved views, for staff. */
public final class ViewApi {
    private static final String VIEWS = "/api/mission/v1/views";

    private final ViewCommands commands;
    private final ViewQueries queries;
    private final OwnViews own;
    private final SavableLists lists;

    /** Over the use cases, for these lists. */
    public ViewApi(ViewCommands commands, ViewQueries queries, List<ListKind> lists) {
        this.commands = commands;
        this.queries = queries;
        this.own = new OwnViews(queries);
        this.lists = new SavableLists(lists);
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(VIEWS, Access.STAFF, this::list)
                .POST(VIEWS, Access.STAFF, this::save)
                .GET(VIEWS + "/{id}", Access.STAFF, this::read)
                .PUT(VIEWS + "/{id}", Access.STAFF, this::change)
                .DELETE(VIEWS + "/{id}", Access.STAFF, this::remove)
                .PUT(VIEWS + "/{id}/default", Access.STAFF, request -> open(request, true))
                .DELETE(VIEWS + "/{id}/default", Access.STAFF, request -> open(request, false))
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        String list = query.oneOf("list", lists.paths()).required();
        Paging paging = PagingInput.of(query);
        return query.finish(() -> queries.of(SignedIn.actor(request).id(), list))
                .flatMap(views -> Answers.ok(
                        Paged.part(paging, views.stream().map(ViewView::of).toList())));
    }

    private Mono<ServerResponse> save(ServerRequest request) {
        return JsonBody.fields(request)
                .map(fields -> ViewInput.fresh(fields, lists))
                .flatMap(input -> commands.save(input.view(), input.usual(), SignedIn.actor(request)))
                .flatMap(open -> Answers.created(VIEWS + "/" + open.view().id(), ViewView.of(open), open.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return own.orShared(request).flatMap(ViewApi::answer);
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(ViewInput::read)
                .zipWith(own.alone(request))
                .flatMap(both -> {
                    ViewInput input = both.getT1();
                    return commands.change(
                            both.getT2(),
                            version,
                            input.name(),
                            input.shared(),
                            input.usual(),
                            SignedIn.actor(request));
                })
                .flatMap(ViewApi::answer);
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        long version = IfMatch.version(request);
        return own.alone(request)
                .flatMap(open -> commands.remove(open, version, SignedIn.actor(request)))
                .then(Mono.defer(Answers::done));
    }

    private Mono<ServerResponse> open(ServerRequest request, boolean usual) {
        return own.orShared(request)
                .flatMap(open -> commands.open(open, usual, SignedIn.actor(request)))
                .then(Mono.defer(Answers::done));
    }

    private static Mono<ServerResponse> answer(OpenView open) {
        return Answers.ok(ViewView.of(open), open.version());
    }
}
