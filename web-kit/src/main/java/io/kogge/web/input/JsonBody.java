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
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request's JSON strictly: one value, no name twice, its media type said, its position told when malformed. */
public final class JsonBody {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonBody() {}

    /** The body's fields. Fails with {@link MalformedJson} or an unsupported media type (415). */
    public static Mono<Fields> fields(ServerRequest request) {
        return tree(request).map(Fields::of);
    }

    /** The body as a tree; its size is limited by {@link BodyLimit}. */
    public static Mono<JsonNode> tree(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(null);
        if (!json(type)) {
            return Mono.error(new UnsupportedMediaTypeStatusException(type, List.of(MediaType.APPLICATION_JSON)));
        }
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()))
                .map(JsonBody::bytes)
                .defaultIfEmpty(new byte[0])
                .map(JsonBody::parse);
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

    static JsonNode parse(byte[] bytes) {
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            if (tree == null || tree.isMissingNode()) {
                throw new MalformedJson(1, 1);
            }
            return tree;
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            throw new MalformedJson(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        }
    }

    /** The body is not JSON; says where reading failed, counted from 1. */
    public static final class MalformedJson extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final int column;

        MalformedJson(int line, int column) {
            super("malformed JSON at line " + line + ", column " + column, null, false, false);
            this.line = Math.max(line, 1);
            this.column = Math.max(column, 1);
        }

        /** Values for the wording. */
        public Map<String, Object> params() {
            return Map.of("line", line, "column", column);
        }
    }
}
