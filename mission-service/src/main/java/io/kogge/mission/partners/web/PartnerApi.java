// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.chosen.Vocabularies;
import io.kogge.mission.partners.model.Partner;
import io.kogge.mission.partners.usecase.PartnerCommands;
import io.kogge.mission.partners.usecase.Partners;
import io.kogge.mission.partners.usecase.Timelines;
import io.kogge.web.api.Answers;
import io.kogge.web.api.ClientId;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of the register of partners, for staff. */
public final class PartnerApi {
    private static final String PARTNERS = "/api/mission/v1/partners";
    private static final String ONE = PARTNERS + "/{id}";
    private static final String ID = "id";

    private final PartnerCommands commands;
    private final Partners partners;
    private final Timelines timelines;
    private final Vocabularies vocabularies;

    /** Over the use cases. */
    public PartnerApi(PartnerCommands commands, Partners partners, Timelines timelines, Vocabularies vocabularies) {
        this.commands = commands;
        this.partners = partners;
        this.timelines = timelines;
        this.vocabularies = vocabularies;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PARTNERS, RoutePolicy.personal(), this::list)
                .POST(PARTNERS, Access.STAFF, this::enter)
                .GET(ONE, RoutePolicy.personal(), this::read)
                .PUT(ONE, Access.STAFF, this::edit)
                .DELETE(ONE, Access.STAFF, this::remove)
                .GET(ONE + "/timeline", Access.STAFF, this::timeline)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        ListQuery query = ListQuery.read(PartnerListing.LIST, fields);
        fields.finish(() -> query);
        return partners.list(PartnerListing.selection(query), query.order(), query.paging())
                .map(found -> found.map(PartnerView::of))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> enter(ServerRequest request) {
        return JsonBody.fields(request)
                .zipWith(vocabularies.read())
                .flatMap(both -> {
                    Fields fields = both.getT1();
                    String id = ClientId.ofNew(fields);
                    PartnerInput input = PartnerInput.read(fields, both.getT2().forNew());
                    return commands.enter(id, input.entry(), input.notes(), SignedIn.actor(request));
                })
                .flatMap(stored ->
                        Answers.created(PARTNERS + "/" + stored.id(), PartnerView.of(stored), stored.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return partners.get(request.pathVariable(ID)).flatMap(PartnerApi::answer);
    }

    private Mono<ServerResponse> edit(ServerRequest request) {
        String id = request.pathVariable(ID);
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .zipWith(vocabularies.read())
                .flatMap(both -> {
                    Fields fields = both.getT1();
                    ClientId.repeats(fields, id);
                    PartnerInput input = PartnerInput.read(fields, both.getT2());
                    return commands.edit(id, version, input.entry(), input.notes(), SignedIn.actor(request));
                })
                .flatMap(PartnerApi::answer);
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return commands.remove(request.pathVariable(ID), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(removed -> Answers.done());
    }

    private Mono<ServerResponse> timeline(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        return partners.get(request.pathVariable(ID))
                .flatMap(stored -> timelines.of(stored.state(), paging))
                .map(found -> found.map(HappeningAnswer::of))
                .flatMap(Answers::ok);
    }

    private static Mono<ServerResponse> answer(Stored<Partner> stored) {
        return Answers.ok(PartnerView.of(stored), stored.version());
    }
}
