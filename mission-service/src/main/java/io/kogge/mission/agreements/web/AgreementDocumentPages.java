// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.agreements.model.Agreement;
import io.kogge.mission.agreements.usecase.AgreementDocuments;
import io.kogge.mission.agreements.usecase.Agreements;
import io.kogge.mission.files.model.FileKind;
import io.kogge.mission.files.usecase.Uploads;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.input.UploadForm;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.EnumSet;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The part of an agreement's page in which its document is attached, replaced and taken away. */
public final class AgreementDocumentPages {
    private static final String FILE = "file";
    private static final String VERSION = "version";

    private final Agreements agreements;
    private final AgreementDocuments documents;
    private final Uploads uploads;
    private final AgreementPages pages;

    /** Refused files are shown on the agreement's own page. */
    public AgreementDocumentPages(
            Agreements agreements, AgreementDocuments documents, Uploads uploads, AgreementPages pages) {
        this.agreements = agreements;
        this.documents = documents;
        this.uploads = uploads;
        this.pages = pages;
    }

    /** Its routes. */
    public SecuredRoutes routes() {
        String path = "/agreements/{id}/document";
        return SecuredRoutes.routes()
                .POST(path, RoutePolicy.of(Access.STAFF).uploads(UploadForm.around(uploads.limit())), this::attach)
                .POST(path + "/removal", Access.STAFF, this::detach)
                .build();
    }

    private Mono<ServerResponse> attach(ServerRequest request) {
        return UploadForm.read(request)
                .zipWith(agreements.get(request.pathVariable("id")))
                .flatMap(both -> Submission.of(
                        both.getT1().form(),
                        () -> attach(request, both.getT1(), both.getT2()),
                        refused -> pages.show(request, refused.status(), refused.form())));
    }

    private Mono<ServerResponse> attach(ServerRequest request, UploadForm sent, Stored<Agreement> stored) {
        Fields fields = sent.form().fields();
        long version = fields.longInteger(VERSION).or(stored.version());
        sent.requireFile(FILE, fields);
        fields.rejectUnknown();
        fields.throwIfFaulty();
        UploadForm.SentFile file = sent.file(FILE).orElseThrow();
        return uploads.take(FILE, file.name(), file.content(), EnumSet.allOf(FileKind.class))
                .flatMap(kept -> documents.attach(stored.id(), version, kept.id(), SignedIn.actor(request)))
                .flatMap(attached -> Pages.seeOther("/agreements/" + stored.id() + "?done=attached"));
    }

    private Mono<ServerResponse> detach(ServerRequest request) {
        String id = request.pathVariable("id");
        return Form.read(request).flatMap(form -> {
            Fields fields = form.fields();
            long version = fields.longInteger(VERSION).required();
            return Submission.of(
                    form,
                    () -> fields.finish(() -> documents.detach(id, version, SignedIn.actor(request)))
                            .flatMap(detached -> Pages.seeOther("/agreements/" + id + "?done=detached")),
                    refused -> pages.show(request, refused.status(), refused.form()));
        });
    }
}
