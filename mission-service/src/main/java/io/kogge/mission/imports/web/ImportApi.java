// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.page.Paged;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowVerdict;
import io.kogge.mission.imports.usecase.ImportCommands;
import io.kogge.mission.imports.usecase.ImportRowPages;
import io.kogge.mission.imports.usecase.Imports;
import io.kogge.mission.imports.usecase.ReadingSteps;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.api.PagingInput;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.input.UploadForm;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of imports, for staff. */
public final class ImportApi {
    private static final String IMPORTS = "/api/mission/v1/imports";
    private static final String ONE = IMPORTS + "/{id}";

    private final ImportCommands commands;
    private final Imports imports;
    private final ImportRowPages rows;
    private final ReadingSteps reading;
    private final DataSize limit;

    /** Over the use cases; the limit is that of a file. */
    public ImportApi(
            ImportCommands commands, Imports imports, ImportRowPages rows, ReadingSteps reading, DataSize limit) {
        this.commands = commands;
        this.imports = imports;
        this.rows = rows;
        this.reading = reading;
        this.limit = limit;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(IMPORTS, Access.STAFF, this::list)
                .POST(IMPORTS, RoutePolicy.of(Access.STAFF).uploads(UploadForm.around(limit)), this::upload)
                .GET(ONE, Access.STAFF, this::read)
                .DELETE(ONE, Access.STAFF, this::discard)
                .PUT(ONE + "/mapping", Access.STAFF, this::map)
                .PUT(ONE + "/answers", Access.STAFF, this::answer)
                .GET(ONE + "/rows", Access.STAFF, this::rows)
                .PUT(ONE + "/rows/{row}/answers", Access.STAFF, this::answerRow)
                .POST(ONE + "/start", Access.STAFF, this::start)
                .POST(ONE + "/undo", Access.STAFF, this::undo)
                .build();
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        Paging paging = PagingInput.of(request);
        return imports.list(paging.offset(), paging.size())
                .map(ImportView::of)
                .collectList()
                .zipWith(imports.count(), (items, total) -> Paged.of(paging, items, total))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> upload(ServerRequest request) {
        return UploadForm.read(request)
                .flatMap(sent -> Uploaded.read(sent, commands, SignedIn.actor(request)))
                .flatMap(stored ->
                        Answers.created(IMPORTS + "/" + stored.id(), ImportView.of(stored), stored.version()));
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return imports.get(id(request)).flatMap(ImportApi::answer);
    }

    private Mono<ServerResponse> map(ServerRequest request) {
        long version = IfMatch.version(request);
        Actor actor = SignedIn.actor(request);
        return JsonBody.fields(request)
                .zipWith(imports.get(id(request)))
                .flatMap(both -> MappingInput.read(both.getT1(), both.getT2().state(), reading))
                .flatMap(mapping -> commands.map(id(request), version, mapping, actor))
                .flatMap(ImportApi::accepted);
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        long version = IfMatch.version(request);
        Actor actor = SignedIn.actor(request);
        return JsonBody.fields(request)
                .map(AnswersInput::read)
                .flatMap(answers -> commands.answer(id(request), version, answers, actor))
                .flatMap(ImportApi::accepted);
    }

    private Mono<ServerResponse> answerRow(ServerRequest request) {
        long version = IfMatch.version(request);
        Actor actor = SignedIn.actor(request);
        return JsonBody.fields(request)
                .map(AnswersInput::read)
                .flatMap(answers -> commands.answer(id(request), version, RowNumber.of(request), answers, actor))
                .flatMap(ImportApi::accepted);
    }

    private Mono<ServerResponse> rows(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Paging paging = PagingInput.of(query);
        RowVerdict verdict = query.choice("verdict", RowVerdict.class).orNull();
        RowOutcome outcome = query.choice("outcome", RowOutcome.class).orNull();
        return query.finish(() ->
                        imports.get(id(request)).flatMap(stored -> rows.page(stored.id(), verdict, outcome, paging)))
                .map(page -> page.map(RowView::of))
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> start(ServerRequest request) {
        return commands.start(id(request), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(ImportApi::accepted);
    }

    private Mono<ServerResponse> undo(ServerRequest request) {
        return commands.undo(id(request), IfMatch.version(request), SignedIn.actor(request))
                .flatMap(ImportApi::accepted);
    }

    private Mono<ServerResponse> discard(ServerRequest request) {
        return commands.discard(id(request), SignedIn.actor(request)).then(Answers.done());
    }

    private static String id(ServerRequest request) {
        return request.pathVariable("id");
    }

    private static Mono<ServerResponse> answer(Stored<Import> stored) {
        return Answers.ok(ImportView.of(stored), stored.version());
    }

    private static Mono<ServerResponse> accepted(Stored<Import> stored) {
        return ServerResponse.accepted()
                .contentType(MediaType.APPLICATION_JSON)
                .header("ETag", IfMatch.etag(stored.version()))
                .bodyValue(ImportView.of(stored));
    }
}
