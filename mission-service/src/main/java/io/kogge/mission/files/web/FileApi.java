// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.web;

import io.kogge.mission.files.model.FileKind;
import io.kogge.mission.files.usecase.Files;
import io.kogge.mission.files.usecase.UnusedFiles;
import io.kogge.mission.files.usecase.Uploads;
import io.kogge.web.api.Answers;
import io.kogge.web.input.Fields;
import io.kogge.web.input.UploadForm;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import java.net.URI;
import java.util.EnumSet;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The API of files, and the address from which pages give them, for staff. */
public final class FileApi {
    private static final String FILES = "/api/mission/v1/files";
    private static final String FILE = "file";

    private final Files files;
    private final Uploads uploads;
    private final UnusedFiles unused;

    /** Over the use cases. */
    public FileApi(Files files, Uploads uploads, UnusedFiles unused) {
        this.files = files;
        this.uploads = uploads;
        this.unused = unused;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .POST(FILES, RoutePolicy.of(Access.STAFF).uploads(UploadForm.around(uploads.limit())), this::take)
                .GET(FILES + "/{id}", Access.STAFF, this::describe)
                .GET(FILES + "/{id}/content", Access.STAFF, MediaType.ALL, this::give)
                .DELETE(FILES + "/{id}", Access.STAFF, this::delete)
                .GET("/files/{id}", Access.STAFF, this::give)
                .build();
    }

    private Mono<ServerResponse> take(ServerRequest request) {
        return UploadForm.read(request)
                .flatMap(sent -> {
                    Fields fields = sent.form().fields();
                    fields.rejectUnknown();
                    sent.requireFile(FILE, fields);
                    fields.throwIfFaulty();
                    UploadForm.SentFile file = sent.file(FILE).orElseThrow();
                    return uploads.take(FILE, file.name(), file.content(), EnumSet.allOf(FileKind.class));
                })
                .map(FileView::of)
                .flatMap(view -> ServerResponse.created(URI.create(FILES + "/" + view.id()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(view));
    }

    private Mono<ServerResponse> describe(ServerRequest request) {
        return files.get(request.pathVariable("id")).map(FileView::of).flatMap(Answers::ok);
    }

    private Mono<ServerResponse> give(ServerRequest request) {
        return files.get(request.pathVariable("id"))
                .flatMap(file -> Attachment.answer(request, file, files.open(file.id())));
    }

    private Mono<ServerResponse> delete(ServerRequest request) {
        return unused.delete(request.pathVariable("id")).then(Answers.done());
    }
}
