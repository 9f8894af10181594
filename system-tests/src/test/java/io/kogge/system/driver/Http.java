// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends each request to the next instance, as a load balancer would. */
public final class Http {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<String> origins;
    private final AtomicInteger turn = new AtomicInteger();

    /** Spreads requests over these origins, such as {@code http://127.0.0.1:8080}. */
    public Http(List<String> origins) {
        this.origins = List.copyOf(origins);
    }

    /** Reads. */
    public Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, null);
    }

    /** Sends a value as JSON; null for an empty body. */
    public Answer send(String method, String path, Map<String, String> headers, @Nullable Object body) {
        return sendText(method, path, headers, body == null ? null : JSON.writeValueAsString(body));
    }

    /** Sends a text as it is, declared as JSON unless the headers say otherwise. */
    public Answer sendText(String method, String path, Map<String, String> headers, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(next() + path))
                .timeout(TIME_LIMIT)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String next() {
        return origins.get(Math.floorMod(turn.getAndIncrement(), origins.size()));
    }
}
