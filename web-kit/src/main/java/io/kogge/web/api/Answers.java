// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.api;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** The usual answers of an API. */
public final class Answers {
    private Answers() {}

    /** 200 with a body. */
    public static Mono<ServerResponse> ok(Object body) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(body);
    }

    /** 200 with a body and its version as ETag. */
    public static Mono<ServerResponse> ok(Object body, long version) {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("ETag", IfMatch.etag(version))
                .bodyValue(body);
    }

    /** 201 with where it is, a body and its version. */
    public static Mono<ServerResponse> created(String path, Object body, long version) {
        return ServerResponse.created(URI.create(path))
                .contentType(MediaType.APPLICATION_JSON)
                .header("ETag", IfMatch.etag(version))
                .bodyValue(body);
    }

    /** 204. */
    public static Mono<ServerResponse> done() {
        return ServerResponse.noContent().build();
    }

    /** 202: it will happen. */
    public static Mono<ServerResponse> accepted(Object body) {
        return ServerResponse.accepted().contentType(MediaType.APPLICATION_JSON).bodyValue(body);
    }
}
