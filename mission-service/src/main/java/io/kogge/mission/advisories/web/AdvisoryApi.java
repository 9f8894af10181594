// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.usecase.Advisories;
import io.kogge.mission.advisories.usecase.AdvisoryCommands;
import io.kogge.mission.advisories.usecase.AdvisorySelection;
import io.kogge.web.api.Answers;
import io.kogge.web.api.ClientId;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.time.LocalDate;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of advisories, for staff. */
public final class AdvisoryApi {
    private static final String ADVISORIES = "/api/mission/v1/advisories";
    private static final String IN_FORCE = "inForce";

    private final AdvisoryCommands commands;
    private final Advisories advisories;

    /** Over the use cases. */
    public AdvisoryApi(AdvisoryCommands commands, Advisories advisories) {
        this.commands = commands;
        this.advisories = advisories;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ADVISORIES, Access.STAFF, this::list)
                .POST(ADVISORIES, Access.STAFF, this::give)
                .GET(ADVISORIES + "/{id}", Access.STAFF, this::read)
                .PUT(ADVISORIES + "/{id}", Access.STAFF, this::change)
                .POST(ADVISORIES + "/{id}/liftings", Access.STAFF, this::lift)
                .POST(ADVISORIES + "/{id}/consents", Access.STAFF, this::agree)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        ListQuery asked = ListQuery.read(AdvisoryList.NARROWED, query);
        Boolean inForce = query.has(IN_FORCE) ? query.bool(IN_FORCE).orNull() : null;
        AdvisorySelection selection = AdvisoryList.selection(asked, inForce);
        Paging paging = asked.paging();
        query.finish(() -> paging);
        return advisories
                .list(selection, Advisories.STRICTEST_FIRST, paging.offset(), paging.size())
                .map(AdvisoryView::of)
                .collectList()
                .zipWith(advisories.count(selection), (found, total) -> Paged.of(paging, found, total))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> give(ServerRequest request) {
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    String id = ClientId.ofNew(fields);
                    Advice advice = AdvisoryInput.read(fields);
                    return fields.finish(() -> commands.give(id, advice, SignedIn.actor(request)));
                })
                .flatMap(stored ->
                        Answers.created(ADVISORIES + "/" + stored.id(), AdvisoryView.of(stored), stored.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return advisories.get(request.pathVariable("id")).flatMap(AdvisoryApi::answer);
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        String id = request.pathVariable("id");
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    ClientId.repeats(fields, id);
                    Advice advice = AdvisoryInput.read(fields);
                    return fields.finish(() -> commands.change(id, version, advice, SignedIn.actor(request)));
                })
                .flatMap(AdvisoryApi::answer);
    }

    private Mono<ServerResponse> lift(ServerRequest request) {
        String id = request.pathVariable("id");
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .flatMap(fields -> {
                    LocalDate day = fields.date("lifted").required();
                    return fields.finish(() -> commands.lift(id, version, day, SignedIn.actor(request)));
                })
                .flatMap(AdvisoryApi::answer);
    }

    private Mono<ServerResponse> agree(ServerRequest request) {
        return commands.agree(request.pathVariable("id"), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(AdvisoryApi::answer);
    }

    private static Mono<ServerResponse> answer(Stored<Advisory> stored) {
        return Answers.ok(AdvisoryView.of(stored), stored.version());
    }
}
