// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.partners.model.Office;
import io.kogge.mission.partners.usecase.OfficeCommands;
import io.kogge.mission.partners.usecase.Offices;
import io.kogge.web.api.Answers;
import io.kogge.web.api.ClientId;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of the representative offices, for staff. */
public final class OfficeApi {
    private static final String OFFICES = "/api/mission/v1/offices";
    private static final String ONE = OFFICES + "/{id}";
    private static final String ID = "id";

    private final OfficeCommands commands;
    private final Offices offices;

    /** Over the use cases. */
    public OfficeApi(OfficeCommands commands, Offices offices) {
        this.commands = commands;
        this.offices = offices;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(OFFICES, RoutePolicy.personal(), this::list)
                .POST(OFFICES, Access.STAFF, this::enter)
                .GET(ONE, RoutePolicy.personal(), this::read)
                .PUT(ONE, Access.STAFF, this::edit)
                .DELETE(ONE, Access.STAFF, this::remove)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        return offices.all().map(OfficeView::of).collectList().flatMap(all -> Answers.ok(Paged.part(paging, all)));
    }

    private Mono<ServerResponse> enter(ServerRequest request) {
        return JsonBody.fields(request)
                .map(fields -> {
                    String id = ClientId.ofNew(fields);
                    return OfficeInput.read(id, fields);
                })
                .flatMap(office -> commands.enter(office, SignedIn.actor(request)))
                .flatMap(stored ->
                        Answers.created(OFFICES + "/" + stored.id(), OfficeView.of(stored), stored.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return offices.get(request.pathVariable(ID)).flatMap(OfficeApi::answer);
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        String id = request.pathVariable(ID);
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(fields -> {
                    ClientId.repeats(fields, id);
                    return OfficeInput.read(id, fields);
                })
                .flatMap(office -> commands.edit(version, office, SignedIn.actor(request)))
                .flatMap(OfficeApi::answer);
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return commands.remove(request.pathVariable(ID), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(removed -> Answers.done());
    }

    private static Mono<ServerResponse> answer(Stored<Office> stored) {
        return Answers.ok(OfficeView.of(stored), stored.version());
    }
}
