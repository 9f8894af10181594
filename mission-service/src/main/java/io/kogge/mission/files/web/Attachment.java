// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.files.web;

import io.kogge.mission.files.model.StoredFile;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file as it is given: to be saved, never to be shown as a page of ours. */
final class Attachment {
    private Attachment() {}

    /** The content with what is said of it; 304 to who has it already. */
    static Mono<ServerResponse> answer(ServerRequest request, StoredFile file, Flux<DataBuffer> content) {
        String etag = '"' + file.sha256() + '"';
        return request.checkNotModified(etag)
                .switchIfEmpty(Mono.defer(() -> ServerResponse.ok()
                        .contentType(MediaType.parseMediaType(file.mediaType()))
                        .contentLength(file.size())
                        .header(HttpHeaders.ETAG, etag)
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()))
                        .body(BodyInserters.fromDataBuffers(content))));
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
