// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.mission.imports.model.FileLayout;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.usecase.ImportCommands;
import io.kogge.mission.imports.usecase.Imports;
import io.kogge.mission.imports.usecase.ReadingSteps;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The forms with which somebody takes an import from step to step. */
public final class ImportStepPages {
    private static final String ONE = ImportPages.IMPORTS + "/{id}";
    private static final String VERSION = "version";

    private final ImportCommands commands;
    private final Imports imports;
    private final ReadingSteps reading;
    private final ImportViews views;
    private final Pages pages;

    /** Over the use cases. */
    public ImportStepPages(
            ImportCommands commands, Imports imports, ReadingSteps reading, ImportViews views, Pages pages) {
        this.commands = commands;
        this.imports = imports;
        this.reading = reading;
        this.views = views;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(ONE + "/mapping", Access.STAFF, this::mapping)
                .POST(ONE + "/mapping", Access.STAFF, this::map)
                .POST(ONE + "/answers", Access.STAFF, this::answer)
                .POST(ONE + "/rows/{row}", Access.STAFF, this::answerRow)
                .POST(ONE + "/start", Access.STAFF, request -> step(request, commands::start))
                .GET(ONE + "/undo", Access.STAFF, this::askUndo)
                .POST(ONE + "/undo", Access.STAFF, request -> step(request, commands::undo))
                .POST(ONE + "/discard", Access.STAFF, this::discard)
                .build();
    }

    /** One of the commands that need no more than the version. */
    private interface Step {
        Mono<Stored<Import>> take(String id, long version, Actor actor);
    }

    private Mono<ServerResponse> mapping(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        boolean asked = query.has("sheet") || query.has("row");
        return stored(request)
                .flatMap(stored -> asked
                        ? layout(stored, query)
                                .flatMap(layout -> views.mapping(
                                        request, HttpStatus.OK, stored, layout, MappingForm.of(layout.map())))
                        : views.mapping(
                                request,
                                HttpStatus.OK,
                                stored,
                                stored.state().layout(),
                                MappingForm.of(stored.state().layout().map())));
    }

    private Mono<FileLayout> layout(Stored<Import> stored, Fields query) {
        int sheet = Math.max(0, query.integer("sheet").or(0));
        int row = Math.max(0, query.integer("row").or(0));
        int last = Math.max(row, query.integer("lastRow").or(row));
        return reading.under(stored.state(), sheet, row, last);
    }

    private Mono<ServerResponse> map(ServerRequest request) {
        Actor actor = SignedIn.actor(request);
        return Form.read(request).zipWith(stored(request)).flatMap(both -> {
            Stored<Import> stored = both.getT2();
            return Submission.of(
                    both.getT1(),
                    () -> {
                        Fields fields = both.getT1().fields();
                        long version = fields.longInteger(VERSION).or(stored.version());
                        return MappingInput.read(fields, stored.state(), reading)
                                .flatMap(mapping -> commands.map(stored.id(), version, mapping, actor))
                                .flatMap(mapped -> page(mapped, ImportPages.MAPPED));
                    },
                    refused -> layout(stored, refused.form())
                            .flatMap(layout ->
                                    views.mapping(request, refused.status(), stored, layout, refused.form())));
        });
    }

    private Mono<FileLayout> layout(Stored<Import> stored, Form typed) {
        Fields fields = typed.fields();
        int first = Math.max(0, fields.integer("firstHeading").or(0));
        return reading.under(
                stored.state(),
                Math.max(0, fields.integer("sheet").or(0)),
                first,
                Math.max(first, fields.integer("lastHeading").or(first)));
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        return answers(
                request, (id, version, answers) -> commands.answer(id, version, answers, SignedIn.actor(request)));
    }

    private Mono<ServerResponse> answerRow(ServerRequest request) {
        int row = RowNumber.of(request);
        return answers(
                request, (id, version, answers) -> commands.answer(id, version, row, answers, SignedIn.actor(request)));
    }

    /** Answers to take. */
    private interface Answering {
        Mono<Stored<Import>> take(String id, long version, Map<String, String> answers);
    }

    private Mono<ServerResponse> answers(ServerRequest request, Answering answering) {
        return submitted(request, ImportPages.ANSWERED, (form, stored) -> {
            Fields fields = form.fields();
            long version = fields.longInteger(VERSION).or(stored.version());
            return answering.take(stored.id(), version, AnswersInput.read(fields));
        });
    }

    private Mono<ServerResponse> step(ServerRequest request, Step step) {
        return submitted(request, ImportPages.STARTED, (form, stored) -> {
            Fields fields = form.fields();
            long version = fields.longInteger(VERSION).or(stored.version());
            return fields.finish(() -> step.take(stored.id(), version, SignedIn.actor(request)));
        });
    }

    /** What a form of an import's page does. */
    private interface Act {
        Mono<Stored<Import>> of(Form form, Stored<Import> stored);
    }

    private Mono<ServerResponse> submitted(ServerRequest request, String what, Act act) {
        return Form.read(request)
                .zipWith(stored(request))
                .flatMap(both -> Submission.of(
                        both.getT1(),
                        () -> act.of(both.getT1(), both.getT2()).flatMap(stored -> page(stored, what)),
                        refused -> stored(request)
                                .flatMap(now -> views.show(request, refused.status(), now, refused.form()))));
    }

    private Mono<ServerResponse> askUndo(ServerRequest request) {
        return stored(request)
                .flatMap(stored -> pages.render(
                        request,
                        "import-undo",
                        Map.of(
                                "one",
                                stored.state(),
                                "version",
                                stored.version(),
                                "path",
                                ImportPages.IMPORTS + "/" + stored.id(),
                                "form",
                                Form.empty())));
    }

    private Mono<ServerResponse> discard(ServerRequest request) {
        return commands.discard(request.pathVariable("id"), SignedIn.actor(request))
                .flatMap(stored -> Pages.seeOther(ImportPages.IMPORTS + "?done={done}", ImportPages.DISCARDED));
    }

    private Mono<Stored<Import>> stored(ServerRequest request) {
        return imports.get(request.pathVariable("id"));
    }

    /** The import's page, which says what was done; where that is a job, once it is over. */
    private static Mono<ServerResponse> page(Stored<Import> stored, String what) {
        return Pages.seeOther(ImportPages.IMPORTS + "/{id}?done={done}", stored.id(), what);
    }
}
