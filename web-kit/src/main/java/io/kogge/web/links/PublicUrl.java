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
        return configured == null
                ? whole(request.uri(), path)
                : whole(configured, withoutSlash(configured.getPath()) + path);
    }

    /** The same of what may lead to no host that a request names: the path alone where no address is configured. */
    public String orPath(String path) {
        return configured == null
                ? path
                : whole(configured, withoutSlash(configured.getPath()) + path).toString();
    }

    private static URI whole(URI base, String path) {
        return UriComponentsBuilder.newInstance()
                .scheme(base.getScheme())
                .host(base.getHost())
                .port(base.getPort())
                .path(path)
                .build()
                .toUri();
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
