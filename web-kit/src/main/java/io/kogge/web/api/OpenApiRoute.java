// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.api;

import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Serves an OpenAPI document to everybody, also to scripts of other sites (NL GOV API Design Rules). */
public final class OpenApiRoute {
    private OpenApiRoute() {}

    /** The JSON document at a place on the classpath, such as {@code mission/openapi.json}. */
    public static SecuredRoutes at(String path, String document) {
        byte[] json = read(document);
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

    private static byte[] read(String document) {
        try (InputStream in = new ClassPathResource(document).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException("no OpenAPI document at " + document, missing);
        }
    }
}
