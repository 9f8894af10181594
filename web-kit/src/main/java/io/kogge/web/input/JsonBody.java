// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;

/** Reads a request's JSON, which has to say that it is JSON; its size is limited by {@link BodyLimit}. */
public final class JsonBody {
    private JsonBody() {}

    /** The body's fields. Fails with {@link UnreadableInput}, or with 415 where the media type is another. */
    public static Mono<Fields> fields(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(null);
        if (!json(type)) {
            return Mono.error(new UnsupportedMediaTypeStatusException(type, List.of(MediaType.APPLICATION_JSON)));
        }
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()))
                .map(JsonBody::bytes)
                .defaultIfEmpty(new byte[0])
                .map(body -> Fields.of(JsonTree.of(body)));
    }

    private static boolean json(@Nullable MediaType type) {
        return type != null
                && (type.isCompatibleWith(MediaType.APPLICATION_JSON)
                        || type.isCompatibleWith(new MediaType("application", "*+json")))
                && type.isConcrete();
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
