// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.api;

import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Serves an OpenAPI document to everybody, also to scripts of other sites (NL GOV API Design Rules). */
public final class OpenApiRoute {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What is the same in every API: problems, versions, paging, how one signs in. */
    private static final String CONVENTIONS = "kogge/web/openapi.json";

    private OpenApiRoute() {}

    /**
     * The JSON document that these places on the classpath make together, such as {@code mission/openapi.json}: the first
     * is a whole one but for what all APIs have in common, and each further one adds the tags, paths and components of a
     * feature. Refuses what is said twice.
     */
    public static SecuredRoutes at(String path, String document, String... parts) {
        byte[] json = document(document, parts);
        return SecuredRoutes.routes()
                .GET(
                        path,
                        Access.PUBLIC,
                        request -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                                .bodyValue(json))
                .build();
    }

    /** The document that is served for these. */
    public static byte[] document(String document, String... parts) {
        ObjectNode whole = read(document);
        Stream.concat(Stream.of(CONVENTIONS), Arrays.stream(parts))
                .map(OpenApiRoute::read)
                .forEach(part -> add(part, whole, ""));
        return JSON.writeValueAsBytes(whole);
    }

    private static void add(ObjectNode part, ObjectNode whole, String at) {
        part.forEachEntry((name, value) -> {
            String path = at + "/" + name;
            if (!whole.has(name)) {
                whole.set(name, value);
            } else if (value instanceof ArrayNode more && whole.get(name) instanceof ArrayNode list) {
                list.addAll(more);
            } else if (value instanceof ObjectNode more
                    && whole.get(name) instanceof ObjectNode known
                    && !known.equals(more)
                    && isAGroup(path)) {
                add(more, known, path);
            } else if (!value.equals(whole.get(name))) {
                throw new IllegalStateException("described twice: " + path);
            }
        });
    }

    /** Whether features share what lies here; what a feature says of a path or a shape is its own. */
    private static boolean isAGroup(String path) {
        return path.equals("/paths") || path.equals("/components") || path.matches("/components/[^/]+");
    }

    private static ObjectNode read(String document) {
        try (InputStream in = new ClassPathResource(document).getInputStream()) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException missing) {
            throw new UncheckedIOException("no OpenAPI document at " + document, missing);
        }
    }
}
