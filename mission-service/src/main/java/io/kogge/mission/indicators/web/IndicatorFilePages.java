// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.indicators.web;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.mission.indicators.usecase.IndicatorImport;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.JsonBody;
import io.kogge.web.input.UnreadableInput;
import io.kogge.web.input.UploadForm;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where staff hand in a file of indicators, as the API takes it. */
public final class IndicatorFilePages {
    private static final String PATH = "/review/indicator-file";
    private static final String FILE = "file";

    /** Three hundred indicators of two hundred values take less. */
    private static final DataSize LIMIT = DataSize.ofMegabytes(4);

    private final IndicatorImport imports;
    private final PolicyLines lines;
    private final Pages pages;

    /** Over the use case. */
    public IndicatorFilePages(IndicatorImport imports, PolicyLines lines, Pages pages) {
        this.imports = imports;
        this.lines = lines;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(PATH, Access.STAFF, request -> form(request, HttpStatus.OK, Form.empty()))
                .POST(PATH, RoutePolicy.of(Access.STAFF).uploads(UploadForm.around(LIMIT)), this::take)
                .build();
    }

    private Mono<ServerResponse> form(ServerRequest request, HttpStatus status, Form form) {
        return pages.render(request, status, "indicator-file", Map.of("form", form, "megabytes", LIMIT.toMegabytes()));
    }

    private Mono<ServerResponse> take(ServerRequest request) {
        return UploadForm.read(request)
                .flatMap(sent -> Submission.of(
                        sent.form(),
                        () -> take(sent, SignedIn.actor(request)),
                        refused -> form(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> take(UploadForm sent, Actor actor) {
        Fields fields = sent.form().fields();
        sent.requireFile(FILE, fields);
        return fields.finish(() -> content(sent.file(FILE).orElseThrow()))
                .zipWith(KnownLines.of(lines))
                .map(both ->
                        IndicatorImportApi.wishes(JsonBody.list(both.getT1(), IndicatorImportApi.ITEMS), both.getT2()))
                .onErrorMap(UnreadableInput.class, no -> atFile("no-json", Map.of()))
                .onErrorMap(Rejection.Invalid.class, IndicatorFilePages::atFile)
                .flatMap(wishes ->
                        imports.take(wishes, actor).onErrorMap(Rejection.Invalid.class, IndicatorFilePages::noRoom))
                .flatMap(results -> Pages.seeOther(IndicatorPages.INDICATORS + "?done=taken"));
    }

    private static Mono<byte[]> content(UploadForm.SentFile file) {
        return DataBufferUtils.join(file.content(), (int) LIMIT.toBytes())
                .map(IndicatorFilePages::bytes)
                .defaultIfEmpty(new byte[0])
                .onErrorMap(
                        DataBufferLimitException.class,
                        large -> atFile("file-too-large", Map.of("megabytes", LIMIT.toMegabytes())));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    /** The form has no inputs for what lies in the file: it says how much is wrong in it, and where first. */
    private static Rejection.Invalid atFile(Rejection.Invalid invalid) {
        List<Fault> faults = invalid.faults();
        return faults.stream().allMatch(fault -> fault.field().equals(FILE))
                ? invalid
                : atFile(
                        "mistakes-in-file",
                        Map.of("count", faults.size(), "first", faults.get(0).field()));
    }

    /** For which indicators there is no room: the first of them says how it is. */
    private static Rejection.Invalid noRoom(Rejection.Invalid invalid) {
        Fault first = invalid.faults().get(0);
        return atFile(first.code(), first.params());
    }

    private static Rejection.Invalid atFile(String code, Map<String, Object> params) {
        return new Rejection.Invalid(List.of(new Fault(FILE, code, params)));
    }
}
