// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.page;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.digest.Sha256;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Stylesheets, scripts and pictures. Read once at the start and served from memory under names that carry a hash of
 * the content, so that browsers keep them for a year and still never show an old one.
 */
public final class Assets {
    private static final Duration FOR_GOOD = Duration.ofDays(365);
    private static final int HASH_DIGITS = 10;

    private final String prefix;
    private final Map<String, String> hashedNames = new HashMap<>();
    private final Map<String, Asset> byName = new HashMap<>();

    private record Asset(byte[] content, MediaType type, CacheControl cache) {}

    /**
     * Reads all of them.
     *
     * @param prefix path they are served under, such as {@code /missions/assets}
     * @param files by name, such as {@code kogge.css}
     */
    public Assets(String prefix, Map<String, Resource> files) {
        this.prefix = prefix;
        files.forEach(this::add);
    }

    /** The address of an asset; a name that does not exist is a mistake in a template. */
    public String url(String name) {
        String hashed = hashedNames.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return prefix + "/" + hashed;
    }

    /** Whether one is served at this path. */
    boolean has(String path) {
        return path.startsWith(prefix + "/") && byName.containsKey(path.substring(prefix.length() + 1));
    }

    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(prefix + "/{*name}", Access.PUBLIC, this::serve)
                .build();
    }

    private Mono<ServerResponse> serve(ServerRequest request) {
        Asset asset = byName.get(request.pathVariable("name").substring(1));
        if (asset == null) {
            return Mono.error(new Rejection.NotFound("page"));
        }
        return ServerResponse.ok()
                .contentType(asset.type())
                .cacheControl(asset.cache())
                .bodyValue(asset.content());
    }

    private void add(String name, Resource file) {
        byte[] content = read(file);
        int dot = name.lastIndexOf('.');
        String hashed = dot < 0 ? name : name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        hashedNames.put(name, hashed);
        byName.put(name, new Asset(content, type, CacheControl.noCache()));
        byName.put(
                hashed,
                new Asset(
                        content,
                        type,
                        CacheControl.maxAge(FOR_GOOD).cachePublic().immutable()));
    }

    private static byte[] read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + file, failed);
        }
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content)).substring(0, HASH_DIGITS);
    }
}
