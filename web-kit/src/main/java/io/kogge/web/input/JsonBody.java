// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import java.util.List;
import java.util.Map;
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
        return tree(request).map(Fields::of);
    }

    private static Mono<InputNode> tree(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(null);
        if (!json(type)) {
            return Mono.error(new UnsupportedMediaTypeStatusException(type, List.of(MediaType.APPLICATION_JSON)));
        }
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()))
                .map(JsonBody::bytes)
                .defaultIfEmpty(new byte[0])
                .map(JsonTree::of);
    }

    /** The same where the body is a list: its elements lie in the field of this name. */
    public static Mono<Fields> list(ServerRequest request, String name) {
        return tree(request).map(list -> Fields.of(new InputNode.Tree(Map.of(name, list))));
    }

    /** The same of a file that was sent with a form. Throws {@link UnreadableInput}. */
    public static Fields list(byte[] file, String name) {
        return Fields.of(new InputNode.Tree(Map.of(name, JsonTree.of(file))));
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
