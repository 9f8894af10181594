// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Single requests, outside of what is measured. */
final class Http {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TIME_LIMIT = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** The status of a GET; 0 where nobody listens. */
    int status(String url) {
        return status(url, Map.of());
    }

    /** The same, asked for with these headers. */
    int status(String url, Map<String, String> headers) {
        try {
            return send("GET", url, headers, null).statusCode();
        } catch (UncheckedIOException nobodyThere) {
            return 0;
        }
    }

    /** Reads JSON. */
    JsonNode get(String url, Map<String, String> headers) {
        return JSON.readTree(expect(200, send("GET", url, headers, null)).body());
    }

    /** Reads text. */
    String text(String url, Map<String, String> headers) {
        return expect(200, send("GET", url, headers, null)).body();
    }

    /** The version of what is there, for {@code If-Match}. */
    String etag(String url, Map<String, String> headers) {
        return expect(200, send("GET", url, headers, null))
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new IllegalStateException(url + " has no ETag"));
    }

    /** Sends JSON, which must be answered with this status; what was answered, as JSON. */
    JsonNode post(String url, Map<String, String> headers, Object body, int status) {
        String text = expect(status, send("POST", url, headers, body)).body();
        return JSON.readTree(text.isBlank() ? "{}" : text);
    }

    /** Replaces something by JSON, which must be answered with 200. */
    void put(String url, Map<String, String> headers, Object body) {
        expect(200, send("PUT", url, headers, body));
    }

    private HttpResponse<String> send(String method, String url, Map<String, String> headers, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(TIME_LIMIT)
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " answered "
                    + answer.statusCode() + " instead of " + status + ": " + answer.body());
        }
        return answer;
    }
}
