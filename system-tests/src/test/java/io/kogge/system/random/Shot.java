// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * One random request.
 *
 * @param path with its query
 * @param body empty for none
 */
record Shot(String method, String path, Map<String, String> headers, byte[] body) {
    /** Far more than any answer takes on a busy machine. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int SHOWN = 1_000;

    HttpRequest request(String origin) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(LIMIT)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }

    boolean api() {
        return path.startsWith("/api/");
    }

    @Override
    public String toString() {
        String start = new String(Arrays.copyOf(body, Math.min(body.length, SHOWN)), StandardCharsets.UTF_8);
        return method + " " + path.substring(0, Math.min(path.length(), SHOWN)) + " " + headers.keySet() + " "
                + headers.get("Content-Type") + " " + body.length + " bytes: " + start;
    }
}
