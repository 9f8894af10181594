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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to whatever instance serves their path. */
public final class Http {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final UnaryOperator<String> origins;

    /** Asks for the origin of each path, such as {@code http://127.0.0.1:8080}. */
    public Http(UnaryOperator<String> origins) {
        this.origins = origins;
    }

    /** Sends each request to the next of these origins, as a load balancer would. */
    public static Http inTurn(List<String> origins) {
        AtomicInteger turn = new AtomicInteger();
        return new Http(path -> origins.get(Math.floorMod(turn.getAndIncrement(), origins.size())));
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
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origins.apply(path) + path))
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
}
