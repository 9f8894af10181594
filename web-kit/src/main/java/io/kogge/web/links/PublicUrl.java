// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.links;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where people reach the pages, for whatever is read elsewhere.
 *
 * @param configured null for where this request came to
 */
public record PublicUrl(@Nullable URI configured) {
    /** The whole address of this path. */
    public URI of(ServerRequest request, String path) {
        URI base = configured == null ? request.uri() : configured;
        return UriComponentsBuilder.newInstance()
                .scheme(base.getScheme())
                .host(base.getHost())
                .port(base.getPort())
                .path(configured == null ? "" : withoutSlash(configured.getPath()))
                .path(path)
                .build()
                .toUri();
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
