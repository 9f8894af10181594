// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.system.driver.Answer;
import io.kogge.system.driver.Http;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Repeats every request until it is answered, as somebody does whose server goes away at times. It never gives a request
 * another content than the one it began with.
 */
final class PatientClient {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofMillis(150);
    private static final int AWAY = 503;

    private final Http http;
    private Map<String, String> headers = Map.of();

    PatientClient(String url) {
        http = new Http(path -> url);
    }

    /** From here on requests are those of staff. */
    PatientClient signedIn(String username, String password) {
        Answer session = send("POST", "/api/mission/v1/sessions", Map.of("username", username, "password", password));
        headers = Map.of("Authorization", "Bearer " + session.expect(201).at("/token"));
        return this;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer send(String method, String path, @Nullable Object body) {
        return send(method, path, body, Map.of());
    }

    /** Sends a change of the version that was read. */
    Answer change(String path, Object body, Answer read) {
        return send("POST", path, body, Map.of("If-Match", read.etag()));
    }

    /** Reads again and again until the answer is as it should be. */
    void watch(String path, Predicate<JsonNode> right) {
        var looking =
                await().alias(path).atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(BETWEEN);
        looking.untilAsserted(() -> {
            Answer read = get(path).expect(200);
            assertThat(right.test(read.json())).as(read.toString()).isTrue();
        });
    }

    private Answer send(String method, String path, @Nullable Object body, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(headers);
        all.putAll(more);
        return await().alias(method + " " + path)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN)
                .until(() -> attempt(method, path, all, body), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Answer> attempt(String method, String path, Map<String, String> all, @Nullable Object body) {
        try {
            return Optional.of(http.send(method, path, all, body)).filter(answer -> answer.status() != AWAY);
        } catch (UncheckedIOException unanswered) {
            return Optional.empty();
        }
    }
}
