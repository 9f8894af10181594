// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paged;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.usecase.AgreementCommands;
import io.kogge.mission.agreements.usecase.AgreementDocuments;
import io.kogge.mission.agreements.usecase.AgreementSelection;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.web.api.Answers;
import io.kogge.web.api.ClientId;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.list.ListQuery;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.List;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of agreements, for staff. */
public final class AgreementApi {
    private static final String AGREEMENTS = "/api/mission/v1/agreements";
    private static final String ONE = AGREEMENTS + "/{id}";

    private final AgreementCommands commands;
    private final AgreementDocuments documents;
    private final Agreements agreements;
    private final AgreementReader reader;

    /** Over the use cases. */
    public AgreementApi(
            AgreementCommands commands, AgreementDocuments documents, Agreements agreements, AgreementReader reader) {
        this.commands = commands;
        this.documents = documents;
        this.agreements = agreements;
        this.reader = reader;
    }

    /** A chain of renewals, the first first. */
    record Chain(List<AgreementView> items) {}

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(AGREEMENTS, Access.STAFF, this::list)
                .POST(AGREEMENTS, Access.STAFF, this::sign)
                .GET(ONE, Access.STAFF, this::read)
                .PUT(ONE, Access.STAFF, this::correct)
                .DELETE(ONE, Access.STAFF, this::remove)
                .GET(ONE + "/renewals", Access.STAFF, this::chain)
                .POST(ONE + "/renewals", Access.STAFF, this::renew)
                .PUT(ONE + "/ending", Access.STAFF, this::end)
                .DELETE(ONE + "/ending", Access.STAFF, this::reopen)
                .PUT(ONE + "/document", Access.STAFF, this::attach)
                .DELETE(ONE + "/document", Access.STAFF, this::detach)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Fields fields = Fields.of(request.queryParams());
        ListQuery query = ListQuery.read(AgreementList.KIND, fields);
        AgreementSelection selection = fields.finish(() -> AgreementList.selection(query));
        return agreements
                .list(selection, query.paging().offset(), query.paging().size())
                .map(AgreementView::of)
                .collectList()
                .zipWith(agreements.count(selection), (items, total) -> Paged.of(query.paging(), items, total))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> sign(ServerRequest request) {
        return JsonBody.fields(request).flatMap(fields -> {
            String id = ClientId.ofNew(fields);
            return reader.readNew(fields)
                    .flatMap(input -> commands.sign(id, input.terms(), input.obligations(), SignedIn.actor(request)))
                    .flatMap(AgreementApi::created);
        });
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return agreements.get(id(request)).flatMap(AgreementApi::answer);
    }

    private Mono<ServerResponse> correct(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .flatMap(reader::read)
                .flatMap(input -> commands.correct(
                        id(request), version, input.terms(), input.obligations(), SignedIn.actor(request)))
                .flatMap(AgreementApi::answer);
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        return commands.remove(id(request), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(removed -> Answers.done());
    }

    private Mono<ServerResponse> chain(ServerRequest request) {
        return agreements
                .get(id(request))
                .flatMap(found -> agreements
                        .chain(found.state().links().chain())
                        .map(AgreementView::of)
                        .collectList())
                .flatMap(items -> Answers.ok(new Chain(items)));
    }

    private Mono<ServerResponse> renew(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .flatMap(reader::read)
                .flatMap(input -> commands.renew(
                        id(request), version, input.terms(), input.obligations(), SignedIn.actor(request)))
                .flatMap(AgreementApi::created);
    }

    private Mono<ServerResponse> end(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(AgreementInput::ending)
                .flatMap(ending -> commands.end(id(request), version, ending, SignedIn.actor(request)))
                .flatMap(AgreementApi::answer);
    }

    private Mono<ServerResponse> reopen(ServerRequest request) {
        return commands.reopen(id(request), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(AgreementApi::answer);
    }

    private Mono<ServerResponse> attach(ServerRequest request) {
        long version = IfMatch.version(request);
        return JsonBody.fields(request)
                .map(fields -> {
                    String file = fields.uuid("file").required().toString();
                    return fields.finish(() -> file);
                })
                .flatMap(file -> documents.attach(id(request), version, file, SignedIn.actor(request)))
                .flatMap(AgreementApi::answer);
    }

    private Mono<ServerResponse> detach(ServerRequest request) {
        return documents
                .detach(id(request), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(AgreementApi::answer);
    }

    private static String id(ServerRequest request) {
        return request.pathVariable("id");
    }

    private static Mono<ServerResponse> created(Stored<Agreement> stored) {
        return Answers.created(AGREEMENTS + "/" + stored.id(), AgreementView.of(stored), stored.version());
    }

    private static Mono<ServerResponse> answer(Stored<Agreement> stored) {
        return Answers.ok(AgreementView.of(stored), stored.version());
    }
}
